
use builtin;
use str;

set edit:completion:arg-completer[thinctl] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'thinctl'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'thinctl'= {
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand device 'Devices: list, get, update, deregister, delete'
            cand environment 'Environments: list, get, create, update, delete'
            cand env 'Environments: list, get, create, update, delete'
            cand software-set 'Software sets: list, get, update'
            cand sw 'Software sets: list, get, update'
            cand tag 'Tags of a resource: list, add, remove'
            cand sandbox 'A local service with a demo fleet: serve, reset'
            cand completions 'Print a completion script for a shell'
            cand man 'Print the manual page, or write all of them to a folder'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'thinctl;device'= {
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List all devices'
            cand get 'Show all details of devices'
            cand update 'Change the name, the desired software set or the update schedule of devices'
            cand deregister 'Take devices out of use: log the user out, reset the device, stop paying for it'
            cand delete 'Delete the records of devices that are no longer registered'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'thinctl;device;list'= {
            cand --columns 'Show these columns, in this order, in every format'
            cand --limit 'Stop after this many'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --no-headers 'Leave out the heading of table and csv'
            cand --csv-safe 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data'
            cand --with-tags 'Fetch the tags too, by a call for each item'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;device;get'= {
            cand --columns 'Show these columns, in this order, in every format'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --no-headers 'Leave out the heading of table and csv'
            cand --csv-safe 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data'
            cand --with-tags 'Fetch the tags too, by a call for each item'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;device;update'= {
            cand --name 'The name; empty takes it away'
            cand --desired-software-set-id 'The software set that it should run: an id or ARN'
            cand --software-set-update-schedule 'When to install it'
            cand --kms-key-arn 'kms-key-arn'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand -y 'Do not ask'
            cand --yes 'Do not ask'
            cand --dry-run 'Show what would be sent, and send nothing'
            cand --ignore-missing 'Count a target that does not exist as skipped, not as failed'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;device;deregister'= {
            cand --target-device-status 'What the device becomes [default: DEREGISTERED]'
            cand --client-token 'Make a repetition safe: the same token is carried out once (one device only)'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand -y 'Do not ask'
            cand --yes 'Do not ask'
            cand --dry-run 'Show what would be sent, and send nothing'
            cand --ignore-missing 'Count a target that does not exist as skipped, not as failed'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;device;delete'= {
            cand --client-token 'Make a repetition safe: the same token is carried out once (one device only)'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand -y 'Do not ask'
            cand --yes 'Do not ask'
            cand --dry-run 'Show what would be sent, and send nothing'
            cand --ignore-missing 'Count a target that does not exist as skipped, not as failed'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;device;help'= {
            cand list 'List all devices'
            cand get 'Show all details of devices'
            cand update 'Change the name, the desired software set or the update schedule of devices'
            cand deregister 'Take devices out of use: log the user out, reset the device, stop paying for it'
            cand delete 'Delete the records of devices that are no longer registered'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'thinctl;device;help;list'= {
        }
        &'thinctl;device;help;get'= {
        }
        &'thinctl;device;help;update'= {
        }
        &'thinctl;device;help;deregister'= {
        }
        &'thinctl;device;help;delete'= {
        }
        &'thinctl;device;help;help'= {
        }
        &'thinctl;environment'= {
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List all environments'
            cand get 'Show all details of environments'
            cand create 'Create an environment'
            cand update 'Change an environment'
            cand delete 'Delete environments that have no devices left'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'thinctl;env'= {
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List all environments'
            cand get 'Show all details of environments'
            cand create 'Create an environment'
            cand update 'Change an environment'
            cand delete 'Delete environments that have no devices left'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'thinctl;environment;list'= {
            cand --columns 'Show these columns, in this order, in every format'
            cand --limit 'Stop after this many'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --no-headers 'Leave out the heading of table and csv'
            cand --csv-safe 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data'
            cand --with-tags 'Fetch the tags too, by a call for each item'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;env;list'= {
            cand --columns 'Show these columns, in this order, in every format'
            cand --limit 'Stop after this many'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --no-headers 'Leave out the heading of table and csv'
            cand --csv-safe 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data'
            cand --with-tags 'Fetch the tags too, by a call for each item'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;environment;get'= {
            cand --columns 'Show these columns, in this order, in every format'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --no-headers 'Leave out the heading of table and csv'
            cand --csv-safe 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data'
            cand --with-tags 'Fetch the tags too, by a call for each item'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;env;get'= {
            cand --columns 'Show these columns, in this order, in every format'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --no-headers 'Leave out the heading of table and csv'
            cand --csv-safe 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data'
            cand --with-tags 'Fetch the tags too, by a call for each item'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;environment;create'= {
            cand --desktop-arn 'The desktops that devices connect to: a WorkSpaces directory, a WorkSpaces Web portal or an AppStream stack'
            cand --name 'The name'
            cand --desktop-endpoint 'The log-in page of the identity provider; AppStream needs it'
            cand --software-set-update-schedule 'When devices install updates'
            cand --maintenance-window 'The maintenance window: type=SYSTEM, or type=CUSTOM,startTimeHour=1,… or JSON'
            cand --software-set-update-mode 'Which software set devices get'
            cand --device-creation-tags 'A tag that devices get when they register; repeat for more'
            cand --desired-software-set-id 'The software set that devices should run'
            cand --kms-key-arn 'The key that encrypts the environment''s and its devices'' data; it cannot be changed later'
            cand --tags 'A tag of the environment; repeat for more'
            cand --client-token 'Make a repetition safe: the same token is carried out once'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --dry-run 'Show what would be sent, and send nothing'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;env;create'= {
            cand --desktop-arn 'The desktops that devices connect to: a WorkSpaces directory, a WorkSpaces Web portal or an AppStream stack'
            cand --name 'The name'
            cand --desktop-endpoint 'The log-in page of the identity provider; AppStream needs it'
            cand --software-set-update-schedule 'When devices install updates'
            cand --maintenance-window 'The maintenance window: type=SYSTEM, or type=CUSTOM,startTimeHour=1,… or JSON'
            cand --software-set-update-mode 'Which software set devices get'
            cand --device-creation-tags 'A tag that devices get when they register; repeat for more'
            cand --desired-software-set-id 'The software set that devices should run'
            cand --kms-key-arn 'The key that encrypts the environment''s and its devices'' data; it cannot be changed later'
            cand --tags 'A tag of the environment; repeat for more'
            cand --client-token 'Make a repetition safe: the same token is carried out once'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --dry-run 'Show what would be sent, and send nothing'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;environment;update'= {
            cand --desktop-arn 'The desktops that devices connect to'
            cand --name 'The name'
            cand --desktop-endpoint 'The log-in page of the identity provider; AppStream needs it'
            cand --software-set-update-schedule 'When devices install updates'
            cand --maintenance-window 'The maintenance window: type=SYSTEM, or type=CUSTOM,startTimeHour=1,… or JSON'
            cand --software-set-update-mode 'Which software set devices get'
            cand --device-creation-tags 'A tag that devices get when they register; repeat for more'
            cand --desired-software-set-id 'The software set that devices should run'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --clear-desired-software-set 'Want no particular software set any more'
            cand --dry-run 'Show what would be sent, and send nothing'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;env;update'= {
            cand --desktop-arn 'The desktops that devices connect to'
            cand --name 'The name'
            cand --desktop-endpoint 'The log-in page of the identity provider; AppStream needs it'
            cand --software-set-update-schedule 'When devices install updates'
            cand --maintenance-window 'The maintenance window: type=SYSTEM, or type=CUSTOM,startTimeHour=1,… or JSON'
            cand --software-set-update-mode 'Which software set devices get'
            cand --device-creation-tags 'A tag that devices get when they register; repeat for more'
            cand --desired-software-set-id 'The software set that devices should run'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --clear-desired-software-set 'Want no particular software set any more'
            cand --dry-run 'Show what would be sent, and send nothing'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;environment;delete'= {
            cand --client-token 'Make a repetition safe: the same token is carried out once (one environment only)'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand -y 'Do not ask'
            cand --yes 'Do not ask'
            cand --dry-run 'Show what would be sent, and send nothing'
            cand --ignore-missing 'Count a target that does not exist as skipped, not as failed'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;env;delete'= {
            cand --client-token 'Make a repetition safe: the same token is carried out once (one environment only)'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand -y 'Do not ask'
            cand --yes 'Do not ask'
            cand --dry-run 'Show what would be sent, and send nothing'
            cand --ignore-missing 'Count a target that does not exist as skipped, not as failed'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;environment;help'= {
            cand list 'List all environments'
            cand get 'Show all details of environments'
            cand create 'Create an environment'
            cand update 'Change an environment'
            cand delete 'Delete environments that have no devices left'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'thinctl;environment;help;list'= {
        }
        &'thinctl;environment;help;get'= {
        }
        &'thinctl;environment;help;create'= {
        }
        &'thinctl;environment;help;update'= {
        }
        &'thinctl;environment;help;delete'= {
        }
        &'thinctl;environment;help;help'= {
        }
        &'thinctl;env;help'= {
            cand list 'List all environments'
            cand get 'Show all details of environments'
            cand create 'Create an environment'
            cand update 'Change an environment'
            cand delete 'Delete environments that have no devices left'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'thinctl;env;help;list'= {
        }
        &'thinctl;env;help;get'= {
        }
        &'thinctl;env;help;create'= {
        }
        &'thinctl;env;help;update'= {
        }
        &'thinctl;env;help;delete'= {
        }
        &'thinctl;env;help;help'= {
        }
        &'thinctl;software-set'= {
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List all software sets'
            cand get 'Show all details of software sets, their components included'
            cand update 'Mark software sets as validated, or not'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'thinctl;sw'= {
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List all software sets'
            cand get 'Show all details of software sets, their components included'
            cand update 'Mark software sets as validated, or not'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'thinctl;software-set;list'= {
            cand --columns 'Show these columns, in this order, in every format'
            cand --limit 'Stop after this many'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --no-headers 'Leave out the heading of table and csv'
            cand --csv-safe 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data'
            cand --with-tags 'Fetch the tags too, by a call for each item'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;sw;list'= {
            cand --columns 'Show these columns, in this order, in every format'
            cand --limit 'Stop after this many'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --no-headers 'Leave out the heading of table and csv'
            cand --csv-safe 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data'
            cand --with-tags 'Fetch the tags too, by a call for each item'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;software-set;get'= {
            cand --columns 'Show these columns, in this order, in every format'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --no-headers 'Leave out the heading of table and csv'
            cand --csv-safe 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data'
            cand --with-tags 'Fetch the tags too, by a call for each item'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;sw;get'= {
            cand --columns 'Show these columns, in this order, in every format'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --no-headers 'Leave out the heading of table and csv'
            cand --csv-safe 'Put '' before csv cells that a spreadsheet would take for a formula; this alters data'
            cand --with-tags 'Fetch the tags too, by a call for each item'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;software-set;update'= {
            cand --validation-status 'Whether it has been tested'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand -y 'Do not ask'
            cand --yes 'Do not ask'
            cand --dry-run 'Show what would be sent, and send nothing'
            cand --ignore-missing 'Count a target that does not exist as skipped, not as failed'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;sw;update'= {
            cand --validation-status 'Whether it has been tested'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand -y 'Do not ask'
            cand --yes 'Do not ask'
            cand --dry-run 'Show what would be sent, and send nothing'
            cand --ignore-missing 'Count a target that does not exist as skipped, not as failed'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;software-set;help'= {
            cand list 'List all software sets'
            cand get 'Show all details of software sets, their components included'
            cand update 'Mark software sets as validated, or not'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'thinctl;software-set;help;list'= {
        }
        &'thinctl;software-set;help;get'= {
        }
        &'thinctl;software-set;help;update'= {
        }
        &'thinctl;software-set;help;help'= {
        }
        &'thinctl;sw;help'= {
            cand list 'List all software sets'
            cand get 'Show all details of software sets, their components included'
            cand update 'Mark software sets as validated, or not'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'thinctl;sw;help;list'= {
        }
        &'thinctl;sw;help;get'= {
        }
        &'thinctl;sw;help;update'= {
        }
        &'thinctl;sw;help;help'= {
        }
        &'thinctl;tag'= {
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the tags of a resource'
            cand add 'Add tags to a resource, or change their values'
            cand remove 'Remove tags from a resource'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'thinctl;tag;list'= {
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;tag;add'= {
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --dry-run 'Show what would be sent, and send nothing'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;tag;remove'= {
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --dry-run 'Show what would be sent, and send nothing'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;tag;help'= {
            cand list 'List the tags of a resource'
            cand add 'Add tags to a resource, or change their values'
            cand remove 'Remove tags from a resource'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'thinctl;tag;help;list'= {
        }
        &'thinctl;tag;help;add'= {
        }
        &'thinctl;tag;help;remove'= {
        }
        &'thinctl;tag;help;help'= {
        }
        &'thinctl;sandbox'= {
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand serve 'Serve the sandbox on a loopback port, for aws, boto3 and other programs'
            cand reset 'Replace the sandbox''s state with a new fleet'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'thinctl;sandbox;serve'= {
            cand --port 'Listen on this port; 0 for any that is free'
            cand --bind 'Listen on this address; beyond loopback everybody who can reach it can change the fleet'
            cand --allow-host 'Serve requests for this host name too; repeat for more'
            cand --database 'Keep the state in this file [default: sandbox.db in the state folder; env: THINCTL_SANDBOX_DB]'
            cand --request-log 'Append a line of JSON for each request to this file'
            cand --devices 'How many devices [default: 24]'
            cand --environments 'How many environments [default: 4]'
            cand --software-sets 'How many software sets [default: 6]'
            cand --seed 'Which of all fleets of that size [default: 1]'
            cand --throttle-rate 'Admit this many requests a second and throttle the others'
            cand --latency 'Hold each answer back this long'
            cand --fail 'Let a call fail: OPERATION=KIND[@N[+]]; repeat for more'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --in-memory 'Keep the state in memory, for this run alone'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;sandbox;reset'= {
            cand --database 'Keep the state in this file [default: sandbox.db in the state folder; env: THINCTL_SANDBOX_DB]'
            cand --devices 'How many devices [default: 24]'
            cand --environments 'How many environments [default: 4]'
            cand --software-sets 'How many software sets [default: 6]'
            cand --seed 'Which of all fleets of that size [default: 1]'
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;sandbox;help'= {
            cand serve 'Serve the sandbox on a loopback port, for aws, boto3 and other programs'
            cand reset 'Replace the sandbox''s state with a new fleet'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'thinctl;sandbox;help;serve'= {
        }
        &'thinctl;sandbox;help;reset'= {
        }
        &'thinctl;sandbox;help;help'= {
        }
        &'thinctl;completions'= {
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;man'= {
            cand -o 'How to print the result [default: table]'
            cand --output 'How to print the result [default: table]'
            cand --query 'Print what a JMESPath expression selects from the whole result; alone it implies json'
            cand --profile 'Use this profile of the AWS configuration'
            cand --region 'Use this AWS region'
            cand --endpoint-url 'Send requests to this address instead of AWS'
            cand --timeout 'Give one API call, its retries included, this long'
            cand --max-attempts 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile''s max_attempts, or 3]'
            cand --color 'When to colour'
            cand --sandbox 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
            cand -q 'Say errors, warnings and questions only'
            cand --quiet 'Say errors, warnings and questions only'
            cand -v 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand --verbose 'Say more on standard error: the connection and causes of errors; twice: every request'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'thinctl;help'= {
            cand device 'Devices: list, get, update, deregister, delete'
            cand environment 'Environments: list, get, create, update, delete'
            cand software-set 'Software sets: list, get, update'
            cand tag 'Tags of a resource: list, add, remove'
            cand sandbox 'A local service with a demo fleet: serve, reset'
            cand completions 'Print a completion script for a shell'
            cand man 'Print the manual page, or write all of them to a folder'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'thinctl;help;device'= {
            cand list 'List all devices'
            cand get 'Show all details of devices'
            cand update 'Change the name, the desired software set or the update schedule of devices'
            cand deregister 'Take devices out of use: log the user out, reset the device, stop paying for it'
            cand delete 'Delete the records of devices that are no longer registered'
        }
        &'thinctl;help;device;list'= {
        }
        &'thinctl;help;device;get'= {
        }
        &'thinctl;help;device;update'= {
        }
        &'thinctl;help;device;deregister'= {
        }
        &'thinctl;help;device;delete'= {
        }
        &'thinctl;help;environment'= {
            cand list 'List all environments'
            cand get 'Show all details of environments'
            cand create 'Create an environment'
            cand update 'Change an environment'
            cand delete 'Delete environments that have no devices left'
        }
        &'thinctl;help;environment;list'= {
        }
        &'thinctl;help;environment;get'= {
        }
        &'thinctl;help;environment;create'= {
        }
        &'thinctl;help;environment;update'= {
        }
        &'thinctl;help;environment;delete'= {
        }
        &'thinctl;help;software-set'= {
            cand list 'List all software sets'
            cand get 'Show all details of software sets, their components included'
            cand update 'Mark software sets as validated, or not'
        }
        &'thinctl;help;software-set;list'= {
        }
        &'thinctl;help;software-set;get'= {
        }
        &'thinctl;help;software-set;update'= {
        }
        &'thinctl;help;tag'= {
            cand list 'List the tags of a resource'
            cand add 'Add tags to a resource, or change their values'
            cand remove 'Remove tags from a resource'
        }
        &'thinctl;help;tag;list'= {
        }
        &'thinctl;help;tag;add'= {
        }
        &'thinctl;help;tag;remove'= {
        }
        &'thinctl;help;sandbox'= {
            cand serve 'Serve the sandbox on a loopback port, for aws, boto3 and other programs'
            cand reset 'Replace the sandbox''s state with a new fleet'
        }
        &'thinctl;help;sandbox;serve'= {
        }
        &'thinctl;help;sandbox;reset'= {
        }
        &'thinctl;help;completions'= {
        }
        &'thinctl;help;man'= {
        }
        &'thinctl;help;help'= {
        }
    ]
    $completions[$command]
}
