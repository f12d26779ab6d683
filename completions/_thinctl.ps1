
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'thinctl' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'thinctl'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'thinctl' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('device', 'device', [CompletionResultType]::ParameterValue, 'Devices: list, get, update, deregister, delete, wait')
            [CompletionResult]::new('environment', 'environment', [CompletionResultType]::ParameterValue, 'Environments: list, get, create, update, delete')
            [CompletionResult]::new('env', 'env', [CompletionResultType]::ParameterValue, 'Environments: list, get, create, update, delete')
            [CompletionResult]::new('software-set', 'software-set', [CompletionResultType]::ParameterValue, 'Software sets: list, get, check, diff, update')
            [CompletionResult]::new('sw', 'sw', [CompletionResultType]::ParameterValue, 'Software sets: list, get, check, diff, update')
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Tags of a resource: list, add, remove')
            [CompletionResult]::new('job', 'job', [CompletionResultType]::ParameterValue, 'Changes to more than one target, and what is left of them: list, show, resume')
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'A local service with a demo fleet: serve, reset')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'The settings: show')
            [CompletionResult]::new('iam-policy', 'iam-policy', [CompletionResultType]::ParameterValue, 'Print the smallest IAM policy that lets a command do its work')
            [CompletionResult]::new('where', 'where', [CompletionResultType]::ParameterValue, 'Conditions, as --where takes them')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page, or write all of them to a folder')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;device' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all devices')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show all details of devices')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the name, the desired software set or the update schedule of devices')
            [CompletionResult]::new('deregister', 'deregister', [CompletionResultType]::ParameterValue, 'Take devices out of use: log the user out, reset the device, stop paying for it')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete the records of devices that are no longer registered')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait until devices meet a condition')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;device;list' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Only devices of this environment, by id or name; repeat for more')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only devices of these statuses, such as registered,archived')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Only devices of this model')
            [CompletionResult]::new('--inactive-for', '--inactive-for', [CompletionResultType]::ParameterName, 'Only devices not seen for this long, such as 30d; never seen counts from their creation')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these columns, in this order, in every format')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by these columns; - before a name turns the order')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Stop after this many')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the heading of table and csv')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data')
            [CompletionResult]::new('--with-tags', '--with-tags', [CompletionResultType]::ParameterName, 'Fetch the tags too, by a call for each item')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;device;get' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Only devices of this environment, by id or name; repeat for more')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only devices of these statuses, such as registered,archived')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Only devices of this model')
            [CompletionResult]::new('--inactive-for', '--inactive-for', [CompletionResultType]::ParameterName, 'Only devices not seen for this long, such as 30d; never seen counts from their creation')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these columns, in this order, in every format')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the heading of table and csv')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data')
            [CompletionResult]::new('--with-tags', '--with-tags', [CompletionResultType]::ParameterName, 'Fetch the tags too, by a call for each item')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;device;update' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Only devices of this environment, by id or name; repeat for more')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only devices of these statuses, such as registered,archived')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Only devices of this model')
            [CompletionResult]::new('--inactive-for', '--inactive-for', [CompletionResultType]::ParameterName, 'Only devices not seen for this long, such as 30d; never seen counts from their creation')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name; empty takes it away')
            [CompletionResult]::new('--desired-software-set-id', '--desired-software-set-id', [CompletionResultType]::ParameterName, 'The software set that it should run: an id or ARN')
            [CompletionResult]::new('--software-set-update-schedule', '--software-set-update-schedule', [CompletionResultType]::ParameterName, 'When to install it')
            [CompletionResult]::new('--kms-key-arn', '--kms-key-arn', [CompletionResultType]::ParameterName, 'kms-key-arn')
            [CompletionResult]::new('--max-affected', '--max-affected', [CompletionResultType]::ParameterName, 'With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit [default: max-affected of the configuration file, or 50]')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Send at most this many requests a second; without it, as many as the service admits')
            [CompletionResult]::new('--max-failures', '--max-failures', [CompletionResultType]::ParameterName, 'Stop when this many targets have failed; the rest can be resumed')
            [CompletionResult]::new('--wait-timeout', '--wait-timeout', [CompletionResultType]::ParameterName, 'Wait this long at most [default: 30m]')
            [CompletionResult]::new('--interval', '--interval', [CompletionResultType]::ParameterName, 'Pause this long between two polls [default: 5s, and up to 30s while nothing changes]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be sent, and send nothing')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'Count a target that does not exist as skipped, not as failed')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until the devices are as they are to become')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;device;deregister' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Only devices of this environment, by id or name; repeat for more')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only devices of these statuses, such as registered,archived')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Only devices of this model')
            [CompletionResult]::new('--inactive-for', '--inactive-for', [CompletionResultType]::ParameterName, 'Only devices not seen for this long, such as 30d; never seen counts from their creation')
            [CompletionResult]::new('--target-device-status', '--target-device-status', [CompletionResultType]::ParameterName, 'What the device becomes [default: DEREGISTERED]')
            [CompletionResult]::new('--client-token', '--client-token', [CompletionResultType]::ParameterName, 'Make a repetition safe: the same token is carried out once (one device only)')
            [CompletionResult]::new('--max-affected', '--max-affected', [CompletionResultType]::ParameterName, 'With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit [default: max-affected of the configuration file, or 50]')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Send at most this many requests a second; without it, as many as the service admits')
            [CompletionResult]::new('--max-failures', '--max-failures', [CompletionResultType]::ParameterName, 'Stop when this many targets have failed; the rest can be resumed')
            [CompletionResult]::new('--wait-timeout', '--wait-timeout', [CompletionResultType]::ParameterName, 'Wait this long at most [default: 30m]')
            [CompletionResult]::new('--interval', '--interval', [CompletionResultType]::ParameterName, 'Pause this long between two polls [default: 5s, and up to 30s while nothing changes]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be sent, and send nothing')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'Count a target that does not exist as skipped, not as failed')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until the devices are as they are to become')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;device;delete' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Only devices of this environment, by id or name; repeat for more')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only devices of these statuses, such as registered,archived')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Only devices of this model')
            [CompletionResult]::new('--inactive-for', '--inactive-for', [CompletionResultType]::ParameterName, 'Only devices not seen for this long, such as 30d; never seen counts from their creation')
            [CompletionResult]::new('--client-token', '--client-token', [CompletionResultType]::ParameterName, 'Make a repetition safe: the same token is carried out once (one device only)')
            [CompletionResult]::new('--max-affected', '--max-affected', [CompletionResultType]::ParameterName, 'With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit [default: max-affected of the configuration file, or 50]')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Send at most this many requests a second; without it, as many as the service admits')
            [CompletionResult]::new('--max-failures', '--max-failures', [CompletionResultType]::ParameterName, 'Stop when this many targets have failed; the rest can be resumed')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be sent, and send nothing')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'Count a target that does not exist as skipped, not as failed')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;device;wait' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Only devices of this environment, by id or name; repeat for more')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only devices of these statuses, such as registered,archived')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Only devices of this model')
            [CompletionResult]::new('--inactive-for', '--inactive-for', [CompletionResultType]::ParameterName, 'Only devices not seen for this long, such as 30d; never seen counts from their creation')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'Wait until this holds, such as status=DEREGISTERED; repeat for more, all of which must hold')
            [CompletionResult]::new('--fail-on', '--fail-on', [CompletionResultType]::ParameterName, 'Wait no longer for a device once this holds; repeat for more, any of which will do')
            [CompletionResult]::new('--wait-timeout', '--wait-timeout', [CompletionResultType]::ParameterName, 'Wait this long at most [default: 30m]')
            [CompletionResult]::new('--interval', '--interval', [CompletionResultType]::ParameterName, 'Pause this long between two polls [default: 5s, and up to 30s while nothing changes]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;device;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all devices')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show all details of devices')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the name, the desired software set or the update schedule of devices')
            [CompletionResult]::new('deregister', 'deregister', [CompletionResultType]::ParameterValue, 'Take devices out of use: log the user out, reset the device, stop paying for it')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete the records of devices that are no longer registered')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait until devices meet a condition')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;device;help;list' {
            break
        }
        'thinctl;device;help;get' {
            break
        }
        'thinctl;device;help;update' {
            break
        }
        'thinctl;device;help;deregister' {
            break
        }
        'thinctl;device;help;delete' {
            break
        }
        'thinctl;device;help;wait' {
            break
        }
        'thinctl;device;help;help' {
            break
        }
        'thinctl;environment' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all environments')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show all details of environments')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create an environment')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change an environment')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete environments that have no devices left')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;env' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all environments')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show all details of environments')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create an environment')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change an environment')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete environments that have no devices left')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;environment;list' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these columns, in this order, in every format')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by these columns; - before a name turns the order')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Stop after this many')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the heading of table and csv')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data')
            [CompletionResult]::new('--with-tags', '--with-tags', [CompletionResultType]::ParameterName, 'Fetch the tags too, by a call for each item')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;env;list' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these columns, in this order, in every format')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by these columns; - before a name turns the order')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Stop after this many')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the heading of table and csv')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data')
            [CompletionResult]::new('--with-tags', '--with-tags', [CompletionResultType]::ParameterName, 'Fetch the tags too, by a call for each item')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;environment;get' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these columns, in this order, in every format')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the heading of table and csv')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data')
            [CompletionResult]::new('--with-tags', '--with-tags', [CompletionResultType]::ParameterName, 'Fetch the tags too, by a call for each item')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;env;get' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these columns, in this order, in every format')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the heading of table and csv')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data')
            [CompletionResult]::new('--with-tags', '--with-tags', [CompletionResultType]::ParameterName, 'Fetch the tags too, by a call for each item')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;environment;create' {
            [CompletionResult]::new('--desktop-arn', '--desktop-arn', [CompletionResultType]::ParameterName, 'The desktops that devices connect to: a WorkSpaces directory, a WorkSpaces Web portal or an AppStream stack')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name')
            [CompletionResult]::new('--desktop-endpoint', '--desktop-endpoint', [CompletionResultType]::ParameterName, 'The log-in page of the identity provider; AppStream needs it')
            [CompletionResult]::new('--software-set-update-schedule', '--software-set-update-schedule', [CompletionResultType]::ParameterName, 'When devices install updates')
            [CompletionResult]::new('--maintenance-window', '--maintenance-window', [CompletionResultType]::ParameterName, 'The maintenance window: type=SYSTEM, or type=CUSTOM,startTimeHour=1,… or JSON')
            [CompletionResult]::new('--software-set-update-mode', '--software-set-update-mode', [CompletionResultType]::ParameterName, 'Which software set devices get')
            [CompletionResult]::new('--device-creation-tags', '--device-creation-tags', [CompletionResultType]::ParameterName, 'A tag that devices get when they register; repeat for more')
            [CompletionResult]::new('--desired-software-set-id', '--desired-software-set-id', [CompletionResultType]::ParameterName, 'The software set that devices should run')
            [CompletionResult]::new('--kms-key-arn', '--kms-key-arn', [CompletionResultType]::ParameterName, 'The key that encrypts the environment''s and its devices'' data; it cannot be changed later')
            [CompletionResult]::new('--tags', '--tags', [CompletionResultType]::ParameterName, 'A tag of the environment; repeat for more')
            [CompletionResult]::new('--client-token', '--client-token', [CompletionResultType]::ParameterName, 'Make a repetition safe: the same token is carried out once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be sent, and send nothing')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;env;create' {
            [CompletionResult]::new('--desktop-arn', '--desktop-arn', [CompletionResultType]::ParameterName, 'The desktops that devices connect to: a WorkSpaces directory, a WorkSpaces Web portal or an AppStream stack')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name')
            [CompletionResult]::new('--desktop-endpoint', '--desktop-endpoint', [CompletionResultType]::ParameterName, 'The log-in page of the identity provider; AppStream needs it')
            [CompletionResult]::new('--software-set-update-schedule', '--software-set-update-schedule', [CompletionResultType]::ParameterName, 'When devices install updates')
            [CompletionResult]::new('--maintenance-window', '--maintenance-window', [CompletionResultType]::ParameterName, 'The maintenance window: type=SYSTEM, or type=CUSTOM,startTimeHour=1,… or JSON')
            [CompletionResult]::new('--software-set-update-mode', '--software-set-update-mode', [CompletionResultType]::ParameterName, 'Which software set devices get')
            [CompletionResult]::new('--device-creation-tags', '--device-creation-tags', [CompletionResultType]::ParameterName, 'A tag that devices get when they register; repeat for more')
            [CompletionResult]::new('--desired-software-set-id', '--desired-software-set-id', [CompletionResultType]::ParameterName, 'The software set that devices should run')
            [CompletionResult]::new('--kms-key-arn', '--kms-key-arn', [CompletionResultType]::ParameterName, 'The key that encrypts the environment''s and its devices'' data; it cannot be changed later')
            [CompletionResult]::new('--tags', '--tags', [CompletionResultType]::ParameterName, 'A tag of the environment; repeat for more')
            [CompletionResult]::new('--client-token', '--client-token', [CompletionResultType]::ParameterName, 'Make a repetition safe: the same token is carried out once')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be sent, and send nothing')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;environment;update' {
            [CompletionResult]::new('--desktop-arn', '--desktop-arn', [CompletionResultType]::ParameterName, 'The desktops that devices connect to')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name')
            [CompletionResult]::new('--desktop-endpoint', '--desktop-endpoint', [CompletionResultType]::ParameterName, 'The log-in page of the identity provider; AppStream needs it')
            [CompletionResult]::new('--software-set-update-schedule', '--software-set-update-schedule', [CompletionResultType]::ParameterName, 'When devices install updates')
            [CompletionResult]::new('--maintenance-window', '--maintenance-window', [CompletionResultType]::ParameterName, 'The maintenance window: type=SYSTEM, or type=CUSTOM,startTimeHour=1,… or JSON')
            [CompletionResult]::new('--software-set-update-mode', '--software-set-update-mode', [CompletionResultType]::ParameterName, 'Which software set devices get')
            [CompletionResult]::new('--device-creation-tags', '--device-creation-tags', [CompletionResultType]::ParameterName, 'A tag that devices get when they register; repeat for more')
            [CompletionResult]::new('--desired-software-set-id', '--desired-software-set-id', [CompletionResultType]::ParameterName, 'The software set that devices should run')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--clear-desired-software-set', '--clear-desired-software-set', [CompletionResultType]::ParameterName, 'Want no particular software set any more')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be sent, and send nothing')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;env;update' {
            [CompletionResult]::new('--desktop-arn', '--desktop-arn', [CompletionResultType]::ParameterName, 'The desktops that devices connect to')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name')
            [CompletionResult]::new('--desktop-endpoint', '--desktop-endpoint', [CompletionResultType]::ParameterName, 'The log-in page of the identity provider; AppStream needs it')
            [CompletionResult]::new('--software-set-update-schedule', '--software-set-update-schedule', [CompletionResultType]::ParameterName, 'When devices install updates')
            [CompletionResult]::new('--maintenance-window', '--maintenance-window', [CompletionResultType]::ParameterName, 'The maintenance window: type=SYSTEM, or type=CUSTOM,startTimeHour=1,… or JSON')
            [CompletionResult]::new('--software-set-update-mode', '--software-set-update-mode', [CompletionResultType]::ParameterName, 'Which software set devices get')
            [CompletionResult]::new('--device-creation-tags', '--device-creation-tags', [CompletionResultType]::ParameterName, 'A tag that devices get when they register; repeat for more')
            [CompletionResult]::new('--desired-software-set-id', '--desired-software-set-id', [CompletionResultType]::ParameterName, 'The software set that devices should run')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--clear-desired-software-set', '--clear-desired-software-set', [CompletionResultType]::ParameterName, 'Want no particular software set any more')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be sent, and send nothing')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;environment;delete' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--client-token', '--client-token', [CompletionResultType]::ParameterName, 'Make a repetition safe: the same token is carried out once (one environment only)')
            [CompletionResult]::new('--max-affected', '--max-affected', [CompletionResultType]::ParameterName, 'With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit [default: max-affected of the configuration file, or 50]')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Send at most this many requests a second; without it, as many as the service admits')
            [CompletionResult]::new('--max-failures', '--max-failures', [CompletionResultType]::ParameterName, 'Stop when this many targets have failed; the rest can be resumed')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be sent, and send nothing')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'Count a target that does not exist as skipped, not as failed')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;env;delete' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--client-token', '--client-token', [CompletionResultType]::ParameterName, 'Make a repetition safe: the same token is carried out once (one environment only)')
            [CompletionResult]::new('--max-affected', '--max-affected', [CompletionResultType]::ParameterName, 'With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit [default: max-affected of the configuration file, or 50]')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Send at most this many requests a second; without it, as many as the service admits')
            [CompletionResult]::new('--max-failures', '--max-failures', [CompletionResultType]::ParameterName, 'Stop when this many targets have failed; the rest can be resumed')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be sent, and send nothing')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'Count a target that does not exist as skipped, not as failed')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;environment;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all environments')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show all details of environments')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create an environment')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change an environment')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete environments that have no devices left')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;environment;help;list' {
            break
        }
        'thinctl;environment;help;get' {
            break
        }
        'thinctl;environment;help;create' {
            break
        }
        'thinctl;environment;help;update' {
            break
        }
        'thinctl;environment;help;delete' {
            break
        }
        'thinctl;environment;help;help' {
            break
        }
        'thinctl;env;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all environments')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show all details of environments')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create an environment')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change an environment')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete environments that have no devices left')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;env;help;list' {
            break
        }
        'thinctl;env;help;get' {
            break
        }
        'thinctl;env;help;create' {
            break
        }
        'thinctl;env;help;update' {
            break
        }
        'thinctl;env;help;delete' {
            break
        }
        'thinctl;env;help;help' {
            break
        }
        'thinctl;software-set' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all software sets')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show all details of software sets, their components included')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the software of the fleet against rules; exit code 8 where one does not pass')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Compare two software sets: members, components, and who runs them')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Mark software sets as validated, or not')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;sw' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all software sets')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show all details of software sets, their components included')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the software of the fleet against rules; exit code 8 where one does not pass')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Compare two software sets: members, components, and who runs them')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Mark software sets as validated, or not')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;software-set;list' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these columns, in this order, in every format')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by these columns; - before a name turns the order')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Stop after this many')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the heading of table and csv')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data')
            [CompletionResult]::new('--with-tags', '--with-tags', [CompletionResultType]::ParameterName, 'Fetch the tags too, by a call for each item')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;sw;list' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these columns, in this order, in every format')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by these columns; - before a name turns the order')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Stop after this many')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the heading of table and csv')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data')
            [CompletionResult]::new('--with-tags', '--with-tags', [CompletionResultType]::ParameterName, 'Fetch the tags too, by a call for each item')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;software-set;get' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these columns, in this order, in every format')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the heading of table and csv')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data')
            [CompletionResult]::new('--with-tags', '--with-tags', [CompletionResultType]::ParameterName, 'Fetch the tags too, by a call for each item')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;sw;get' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these columns, in this order, in every format')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the heading of table and csv')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data')
            [CompletionResult]::new('--with-tags', '--with-tags', [CompletionResultType]::ParameterName, 'Fetch the tags too, by a call for each item')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;software-set;check' {
            [CompletionResult]::new('--rule', '--rule', [CompletionResultType]::ParameterName, 'Check these rules alone')
            [CompletionResult]::new('--skip', '--skip', [CompletionResultType]::ParameterName, 'Leave these rules out [default: check.skip of the configuration file, or none; none with --rule]')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Look at this environment and its devices only, by id or name; repeat for more')
            [CompletionResult]::new('--min-support', '--min-support', [CompletionResultType]::ParameterName, 'Software must be supported for this long yet, such as 30d [default: check.min-support of the configuration file, or 14d]')
            [CompletionResult]::new('--max-devices', '--max-devices', [CompletionResultType]::ParameterName, 'So many registered devices may run software without support, such as 3 or 5% [default: check.max-devices of the configuration file, or 0]')
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, 'Tell what a rule asks for and why, and check nothing')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--report', '--report', [CompletionResultType]::ParameterName, 'Print a report in this format, in place of the result')
            [CompletionResult]::new('--report-file', '--report-file', [CompletionResultType]::ParameterName, 'Write that report to a file, and print the result as usual')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;sw;check' {
            [CompletionResult]::new('--rule', '--rule', [CompletionResultType]::ParameterName, 'Check these rules alone')
            [CompletionResult]::new('--skip', '--skip', [CompletionResultType]::ParameterName, 'Leave these rules out [default: check.skip of the configuration file, or none; none with --rule]')
            [CompletionResult]::new('--environment', '--environment', [CompletionResultType]::ParameterName, 'Look at this environment and its devices only, by id or name; repeat for more')
            [CompletionResult]::new('--min-support', '--min-support', [CompletionResultType]::ParameterName, 'Software must be supported for this long yet, such as 30d [default: check.min-support of the configuration file, or 14d]')
            [CompletionResult]::new('--max-devices', '--max-devices', [CompletionResultType]::ParameterName, 'So many registered devices may run software without support, such as 3 or 5% [default: check.max-devices of the configuration file, or 0]')
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, 'Tell what a rule asks for and why, and check nothing')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--report', '--report', [CompletionResultType]::ParameterName, 'Print a report in this format, in place of the result')
            [CompletionResult]::new('--report-file', '--report-file', [CompletionResultType]::ParameterName, 'Write that report to a file, and print the result as usual')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;software-set;diff' {
            [CompletionResult]::new('--report', '--report', [CompletionResultType]::ParameterName, 'Print a report in this format, in place of the result')
            [CompletionResult]::new('--report-file', '--report-file', [CompletionResultType]::ParameterName, 'Write that report to a file, and print the result as usual')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'End with 8 where components differ')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;sw;diff' {
            [CompletionResult]::new('--report', '--report', [CompletionResultType]::ParameterName, 'Print a report in this format, in place of the result')
            [CompletionResult]::new('--report-file', '--report-file', [CompletionResultType]::ParameterName, 'Write that report to a file, and print the result as usual')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'End with 8 where components differ')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;software-set;update' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--validation-status', '--validation-status', [CompletionResultType]::ParameterName, 'Whether it has been tested')
            [CompletionResult]::new('--max-affected', '--max-affected', [CompletionResultType]::ParameterName, 'With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit [default: max-affected of the configuration file, or 50]')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Send at most this many requests a second; without it, as many as the service admits')
            [CompletionResult]::new('--max-failures', '--max-failures', [CompletionResultType]::ParameterName, 'Stop when this many targets have failed; the rest can be resumed')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('--if-check', '--if-check', [CompletionResultType]::ParameterName, 'Mark nothing unless each target passes the rules of `software-set check` (with VALIDATED only)')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be sent, and send nothing')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'Count a target that does not exist as skipped, not as failed')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;sw;update' {
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--validation-status', '--validation-status', [CompletionResultType]::ParameterName, 'Whether it has been tested')
            [CompletionResult]::new('--max-affected', '--max-affected', [CompletionResultType]::ParameterName, 'With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit [default: max-affected of the configuration file, or 50]')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Send at most this many requests a second; without it, as many as the service admits')
            [CompletionResult]::new('--max-failures', '--max-failures', [CompletionResultType]::ParameterName, 'Stop when this many targets have failed; the rest can be resumed')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('--if-check', '--if-check', [CompletionResultType]::ParameterName, 'Mark nothing unless each target passes the rules of `software-set check` (with VALIDATED only)')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be sent, and send nothing')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'Count a target that does not exist as skipped, not as failed')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;software-set;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all software sets')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show all details of software sets, their components included')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the software of the fleet against rules; exit code 8 where one does not pass')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Compare two software sets: members, components, and who runs them')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Mark software sets as validated, or not')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;software-set;help;list' {
            break
        }
        'thinctl;software-set;help;get' {
            break
        }
        'thinctl;software-set;help;check' {
            break
        }
        'thinctl;software-set;help;diff' {
            break
        }
        'thinctl;software-set;help;update' {
            break
        }
        'thinctl;software-set;help;help' {
            break
        }
        'thinctl;sw;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all software sets')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show all details of software sets, their components included')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the software of the fleet against rules; exit code 8 where one does not pass')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Compare two software sets: members, components, and who runs them')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Mark software sets as validated, or not')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;sw;help;list' {
            break
        }
        'thinctl;sw;help;get' {
            break
        }
        'thinctl;sw;help;check' {
            break
        }
        'thinctl;sw;help;diff' {
            break
        }
        'thinctl;sw;help;update' {
            break
        }
        'thinctl;sw;help;help' {
            break
        }
        'thinctl;tag' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tags of a resource')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add tags to a resource, or change their values')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove tags from a resource')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;tag;list' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;tag;add' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Tag resources of this kind, chosen by the options below, instead of a TARGET')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--max-affected', '--max-affected', [CompletionResultType]::ParameterName, 'With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit [default: max-affected of the configuration file, or 50]')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Send at most this many requests a second; without it, as many as the service admits')
            [CompletionResult]::new('--max-failures', '--max-failures', [CompletionResultType]::ParameterName, 'Stop when this many targets have failed; the rest can be resumed')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be sent, and send nothing')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'Count a target that does not exist as skipped, not as failed')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;tag;remove' {
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'Tag resources of this kind, chosen by the options below, instead of a TARGET')
            [CompletionResult]::new('--from-file', '--from-file', [CompletionResultType]::ParameterName, 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it')
            [CompletionResult]::new('--where', '--where', [CompletionResultType]::ParameterName, 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('--max-affected', '--max-affected', [CompletionResultType]::ParameterName, 'With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit [default: max-affected of the configuration file, or 50]')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Send at most this many requests a second; without it, as many as the service admits')
            [CompletionResult]::new('--max-failures', '--max-failures', [CompletionResultType]::ParameterName, 'Stop when this many targets have failed; the rest can be resumed')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every item')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be sent, and send nothing')
            [CompletionResult]::new('--ignore-missing', '--ignore-missing', [CompletionResultType]::ParameterName, 'Count a target that does not exist as skipped, not as failed')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;tag;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tags of a resource')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add tags to a resource, or change their values')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove tags from a resource')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;tag;help;list' {
            break
        }
        'thinctl;tag;help;add' {
            break
        }
        'thinctl;tag;help;remove' {
            break
        }
        'thinctl;tag;help;help' {
            break
        }
        'thinctl;job' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the jobs, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a job''s record: who sent what, when and where, and what came back')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Do what is left of a job that was interrupted')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;job;list' {
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these columns, in this order, in every format')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the heading of table and csv')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;job;show' {
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these columns, in this order, in every format')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--no-headers', '--no-headers', [CompletionResultType]::ParameterName, 'Leave out the heading of table and csv')
            [CompletionResult]::new('--csv-safe', '--csv-safe', [CompletionResultType]::ParameterName, 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;job;resume' {
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Send at most this many requests a second; without it, as many as the service admits')
            [CompletionResult]::new('--max-failures', '--max-failures', [CompletionResultType]::ParameterName, 'Stop when this many targets have failed; the rest can be resumed')
            [CompletionResult]::new('--concurrency', '--concurrency', [CompletionResultType]::ParameterName, 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--retry-failed', '--retry-failed', [CompletionResultType]::ParameterName, 'Try the targets again that failed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be sent, and send nothing')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;job;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the jobs, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a job''s record: who sent what, when and where, and what came back')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Do what is left of a job that was interrupted')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;job;help;list' {
            break
        }
        'thinctl;job;help;show' {
            break
        }
        'thinctl;job;help;resume' {
            break
        }
        'thinctl;job;help;help' {
            break
        }
        'thinctl;sandbox' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the sandbox on a loopback port, for aws, boto3 and other programs')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Replace the sandbox''s state with a new fleet')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;sandbox;serve' {
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'Listen on this port; 0 for any that is free')
            [CompletionResult]::new('--bind', '--bind', [CompletionResultType]::ParameterName, 'Listen on this address; beyond loopback everybody who can reach it can change the fleet')
            [CompletionResult]::new('--allow-host', '--allow-host', [CompletionResultType]::ParameterName, 'Serve requests for this host name too; repeat for more')
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Keep the state in this file [default: sandbox.db in the state folder; env: THINCTL_SANDBOX_DB]')
            [CompletionResult]::new('--request-log', '--request-log', [CompletionResultType]::ParameterName, 'Append a line of JSON for each request to this file')
            [CompletionResult]::new('--devices', '--devices', [CompletionResultType]::ParameterName, 'How many devices [default: 24]')
            [CompletionResult]::new('--environments', '--environments', [CompletionResultType]::ParameterName, 'How many environments [default: 4]')
            [CompletionResult]::new('--software-sets', '--software-sets', [CompletionResultType]::ParameterName, 'How many software sets [default: 6]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Which of all fleets of that size [default: 1]')
            [CompletionResult]::new('--throttle-rate', '--throttle-rate', [CompletionResultType]::ParameterName, 'Admit this many requests a second and throttle the others')
            [CompletionResult]::new('--latency', '--latency', [CompletionResultType]::ParameterName, 'Hold each answer back this long')
            [CompletionResult]::new('--fail', '--fail', [CompletionResultType]::ParameterName, 'Let a call fail: OPERATION=KIND[@N[+]]; repeat for more')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--in-memory', '--in-memory', [CompletionResultType]::ParameterName, 'Keep the state in memory, for this run alone')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;sandbox;reset' {
            [CompletionResult]::new('--database', '--database', [CompletionResultType]::ParameterName, 'Keep the state in this file [default: sandbox.db in the state folder; env: THINCTL_SANDBOX_DB]')
            [CompletionResult]::new('--devices', '--devices', [CompletionResultType]::ParameterName, 'How many devices [default: 24]')
            [CompletionResult]::new('--environments', '--environments', [CompletionResultType]::ParameterName, 'How many environments [default: 4]')
            [CompletionResult]::new('--software-sets', '--software-sets', [CompletionResultType]::ParameterName, 'How many software sets [default: 6]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Which of all fleets of that size [default: 1]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;sandbox;help' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the sandbox on a loopback port, for aws, boto3 and other programs')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Replace the sandbox''s state with a new fleet')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;sandbox;help;serve' {
            break
        }
        'thinctl;sandbox;help;reset' {
            break
        }
        'thinctl;sandbox;help;help' {
            break
        }
        'thinctl;config' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show each setting and where its value stands: flag, environment, file or default')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;config;show' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;config;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show each setting and where its value stands: flag, environment, file or default')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;config;help;show' {
            break
        }
        'thinctl;config;help;help' {
            break
        }
        'thinctl;iam-policy' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;where' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;completions' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--dynamic', '--dynamic', [CompletionResultType]::ParameterName, 'Complete ids, names and columns too, by asking thinctl at each TAB')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;man' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print the result [default: table]')
            [CompletionResult]::new('--query', '--query', [CompletionResultType]::ParameterName, 'Print what a JMESPath expression selects from the whole result; alone it implies json')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'Use this profile of the AWS configuration')
            [CompletionResult]::new('--region', '--region', [CompletionResultType]::ParameterName, 'Use this AWS region')
            [CompletionResult]::new('--endpoint-url', '--endpoint-url', [CompletionResultType]::ParameterName, 'Send requests to this address instead of AWS')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give one API call, its retries included, this long')
            [CompletionResult]::new('--max-attempts', '--max-attempts', [CompletionResultType]::ParameterName, 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to colour')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Work on a local demo fleet: no account needed, nothing is sent to AWS')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Say errors, warnings and questions only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Say more on standard error: the connection and causes of errors; twice: every request')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'thinctl;help' {
            [CompletionResult]::new('device', 'device', [CompletionResultType]::ParameterValue, 'Devices: list, get, update, deregister, delete, wait')
            [CompletionResult]::new('environment', 'environment', [CompletionResultType]::ParameterValue, 'Environments: list, get, create, update, delete')
            [CompletionResult]::new('software-set', 'software-set', [CompletionResultType]::ParameterValue, 'Software sets: list, get, check, diff, update')
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Tags of a resource: list, add, remove')
            [CompletionResult]::new('job', 'job', [CompletionResultType]::ParameterValue, 'Changes to more than one target, and what is left of them: list, show, resume')
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'A local service with a demo fleet: serve, reset')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'The settings: show')
            [CompletionResult]::new('iam-policy', 'iam-policy', [CompletionResultType]::ParameterValue, 'Print the smallest IAM policy that lets a command do its work')
            [CompletionResult]::new('where', 'where', [CompletionResultType]::ParameterValue, 'Conditions, as --where takes them')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page, or write all of them to a folder')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'thinctl;help;device' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all devices')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show all details of devices')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change the name, the desired software set or the update schedule of devices')
            [CompletionResult]::new('deregister', 'deregister', [CompletionResultType]::ParameterValue, 'Take devices out of use: log the user out, reset the device, stop paying for it')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete the records of devices that are no longer registered')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait until devices meet a condition')
            break
        }
        'thinctl;help;device;list' {
            break
        }
        'thinctl;help;device;get' {
            break
        }
        'thinctl;help;device;update' {
            break
        }
        'thinctl;help;device;deregister' {
            break
        }
        'thinctl;help;device;delete' {
            break
        }
        'thinctl;help;device;wait' {
            break
        }
        'thinctl;help;environment' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all environments')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show all details of environments')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Create an environment')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Change an environment')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete environments that have no devices left')
            break
        }
        'thinctl;help;environment;list' {
            break
        }
        'thinctl;help;environment;get' {
            break
        }
        'thinctl;help;environment;create' {
            break
        }
        'thinctl;help;environment;update' {
            break
        }
        'thinctl;help;environment;delete' {
            break
        }
        'thinctl;help;software-set' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all software sets')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show all details of software sets, their components included')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the software of the fleet against rules; exit code 8 where one does not pass')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Compare two software sets: members, components, and who runs them')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Mark software sets as validated, or not')
            break
        }
        'thinctl;help;software-set;list' {
            break
        }
        'thinctl;help;software-set;get' {
            break
        }
        'thinctl;help;software-set;check' {
            break
        }
        'thinctl;help;software-set;diff' {
            break
        }
        'thinctl;help;software-set;update' {
            break
        }
        'thinctl;help;tag' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the tags of a resource')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add tags to a resource, or change their values')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove tags from a resource')
            break
        }
        'thinctl;help;tag;list' {
            break
        }
        'thinctl;help;tag;add' {
            break
        }
        'thinctl;help;tag;remove' {
            break
        }
        'thinctl;help;job' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the jobs, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a job''s record: who sent what, when and where, and what came back')
            [CompletionResult]::new('resume', 'resume', [CompletionResultType]::ParameterValue, 'Do what is left of a job that was interrupted')
            break
        }
        'thinctl;help;job;list' {
            break
        }
        'thinctl;help;job;show' {
            break
        }
        'thinctl;help;job;resume' {
            break
        }
        'thinctl;help;sandbox' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the sandbox on a loopback port, for aws, boto3 and other programs')
            [CompletionResult]::new('reset', 'reset', [CompletionResultType]::ParameterValue, 'Replace the sandbox''s state with a new fleet')
            break
        }
        'thinctl;help;sandbox;serve' {
            break
        }
        'thinctl;help;sandbox;reset' {
            break
        }
        'thinctl;help;config' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show each setting and where its value stands: flag, environment, file or default')
            break
        }
        'thinctl;help;config;show' {
            break
        }
        'thinctl;help;iam-policy' {
            break
        }
        'thinctl;help;where' {
            break
        }
        'thinctl;help;completions' {
            break
        }
        'thinctl;help;man' {
            break
        }
        'thinctl;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
