# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_thinctl_global_optspecs
    string join \n o/output= query= profile= region= endpoint-url= sandbox timeout= max-attempts= color= q/quiet v/verbose h/help V/version
end

function __fish_thinctl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_thinctl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_thinctl_using_subcommand
    set -l cmd (__fish_thinctl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c thinctl -n "__fish_thinctl_needs_command" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_needs_command" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_needs_command" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_needs_command" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_needs_command" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_needs_command" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_needs_command" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_needs_command" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_needs_command" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_needs_command" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_needs_command" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_needs_command" -s V -l version -d 'Print version'
complete -c thinctl -n "__fish_thinctl_needs_command" -f -a "device" -d 'Devices: list, get, update, deregister, delete, wait'
complete -c thinctl -n "__fish_thinctl_needs_command" -f -a "environment" -d 'Environments: list, get, create, update, delete'
complete -c thinctl -n "__fish_thinctl_needs_command" -f -a "env" -d 'Environments: list, get, create, update, delete'
complete -c thinctl -n "__fish_thinctl_needs_command" -f -a "software-set" -d 'Software sets: list, get, check, diff, update'
complete -c thinctl -n "__fish_thinctl_needs_command" -f -a "sw" -d 'Software sets: list, get, check, diff, update'
complete -c thinctl -n "__fish_thinctl_needs_command" -f -a "tag" -d 'Tags of a resource: list, add, remove'
complete -c thinctl -n "__fish_thinctl_needs_command" -f -a "job" -d 'Changes to more than one target, and what is left of them: list, show, resume'
complete -c thinctl -n "__fish_thinctl_needs_command" -f -a "sandbox" -d 'A local service with a demo fleet: serve, reset'
complete -c thinctl -n "__fish_thinctl_needs_command" -f -a "config" -d 'The settings: show'
complete -c thinctl -n "__fish_thinctl_needs_command" -f -a "iam-policy" -d 'Print the smallest IAM policy that lets a command do its work'
complete -c thinctl -n "__fish_thinctl_needs_command" -f -a "where" -d 'Conditions, as --where takes them'
complete -c thinctl -n "__fish_thinctl_needs_command" -f -a "completions" -d 'Print a completion script for a shell'
complete -c thinctl -n "__fish_thinctl_needs_command" -f -a "man" -d 'Print the manual page, or write all of them to a folder'
complete -c thinctl -n "__fish_thinctl_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -f -a "list" -d 'List all devices'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -f -a "get" -d 'Show all details of devices'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -f -a "update" -d 'Change the name, the desired software set or the update schedule of devices'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -f -a "deregister" -d 'Take devices out of use: log the user out, reset the device, stop paying for it'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -f -a "delete" -d 'Delete the records of devices that are no longer registered'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -f -a "wait" -d 'Wait until devices meet a condition'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and not __fish_seen_subcommand_from list get update deregister delete wait help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l environment -d 'Only devices of this environment, by id or name; repeat for more' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l status -d 'Only devices of these statuses, such as registered,archived' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l model -d 'Only devices of this model' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l inactive-for -d 'Only devices not seen for this long, such as 30d; never seen counts from their creation' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, in this order, in every format' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l sort -d 'Sort by these columns; - before a name turns the order' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the heading of table and csv'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l csv-safe -d 'Put \' before csv cells that a spreadsheet would take for a formula; this alters data'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l with-tags -d 'Fetch the tags too, by a call for each item'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l environment -d 'Only devices of this environment, by id or name; repeat for more' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l status -d 'Only devices of these statuses, such as registered,archived' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l model -d 'Only devices of this model' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l inactive-for -d 'Only devices not seen for this long, such as 30d; never seen counts from their creation' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l columns -d 'Show these columns, in this order, in every format' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l no-headers -d 'Leave out the heading of table and csv'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l csv-safe -d 'Put \' before csv cells that a spreadsheet would take for a formula; this alters data'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l with-tags -d 'Fetch the tags too, by a call for each item'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l environment -d 'Only devices of this environment, by id or name; repeat for more' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l status -d 'Only devices of these statuses, such as registered,archived' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l model -d 'Only devices of this model' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l inactive-for -d 'Only devices not seen for this long, such as 30d; never seen counts from their creation' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l name -d 'The name; empty takes it away' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l desired-software-set-id -d 'The software set that it should run: an id or ARN' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l software-set-update-schedule -d 'When to install it' -r -f -a "USE_MAINTENANCE_WINDOW\t'install updates in the maintenance window'
APPLY_IMMEDIATELY\t'install updates as soon as possible, even during work'"
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l kms-key-arn -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l max-affected -d 'With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit [default: max-affected of the configuration file, or 50]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l rate -d 'Send at most this many requests a second; without it, as many as the service admits' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l max-failures -d 'Stop when this many targets have failed; the rest can be resumed' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l wait-timeout -d 'Wait this long at most [default: 30m]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l interval -d 'Pause this long between two polls [default: 5s, and up to 30s while nothing changes]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -s y -l yes -d 'Do not ask'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l dry-run -d 'Show what would be sent, and send nothing'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l ignore-missing -d 'Count a target that does not exist as skipped, not as failed'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l wait -d 'Wait until the devices are as they are to become'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l environment -d 'Only devices of this environment, by id or name; repeat for more' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l status -d 'Only devices of these statuses, such as registered,archived' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l model -d 'Only devices of this model' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l inactive-for -d 'Only devices not seen for this long, such as 30d; never seen counts from their creation' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l target-device-status -d 'What the device becomes [default: DEREGISTERED]' -r -f -a "DEREGISTERED\t'the device can be registered again, or deleted'
ARCHIVED\t'the device is kept for the records only'"
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l client-token -d 'Make a repetition safe: the same token is carried out once (one device only)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l max-affected -d 'With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit [default: max-affected of the configuration file, or 50]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l rate -d 'Send at most this many requests a second; without it, as many as the service admits' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l max-failures -d 'Stop when this many targets have failed; the rest can be resumed' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l wait-timeout -d 'Wait this long at most [default: 30m]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l interval -d 'Pause this long between two polls [default: 5s, and up to 30s while nothing changes]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -s y -l yes -d 'Do not ask'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l dry-run -d 'Show what would be sent, and send nothing'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l ignore-missing -d 'Count a target that does not exist as skipped, not as failed'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l wait -d 'Wait until the devices are as they are to become'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from deregister" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l environment -d 'Only devices of this environment, by id or name; repeat for more' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l status -d 'Only devices of these statuses, such as registered,archived' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l model -d 'Only devices of this model' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l inactive-for -d 'Only devices not seen for this long, such as 30d; never seen counts from their creation' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l client-token -d 'Make a repetition safe: the same token is carried out once (one device only)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l max-affected -d 'With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit [default: max-affected of the configuration file, or 50]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l rate -d 'Send at most this many requests a second; without it, as many as the service admits' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop when this many targets have failed; the rest can be resumed' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would be sent, and send nothing'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l ignore-missing -d 'Count a target that does not exist as skipped, not as failed'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l environment -d 'Only devices of this environment, by id or name; repeat for more' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l status -d 'Only devices of these statuses, such as registered,archived' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l model -d 'Only devices of this model' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l inactive-for -d 'Only devices not seen for this long, such as 30d; never seen counts from their creation' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l for -d 'Wait until this holds, such as status=DEREGISTERED; repeat for more, all of which must hold' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l fail-on -d 'Wait no longer for a device once this holds; repeat for more, any of which will do' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l wait-timeout -d 'Wait this long at most [default: 30m]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l interval -d 'Pause this long between two polls [default: 5s, and up to 30s while nothing changes]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from help" -f -a "list" -d 'List all devices'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show all details of devices'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change the name, the desired software set or the update schedule of devices'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from help" -f -a "deregister" -d 'Take devices out of use: log the user out, reset the device, stop paying for it'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete the records of devices that are no longer registered'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from help" -f -a "wait" -d 'Wait until devices meet a condition'
complete -c thinctl -n "__fish_thinctl_using_subcommand device; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and not __fish_seen_subcommand_from list get create update delete help" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and not __fish_seen_subcommand_from list get create update delete help" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and not __fish_seen_subcommand_from list get create update delete help" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and not __fish_seen_subcommand_from list get create update delete help" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and not __fish_seen_subcommand_from list get create update delete help" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and not __fish_seen_subcommand_from list get create update delete help" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and not __fish_seen_subcommand_from list get create update delete help" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and not __fish_seen_subcommand_from list get create update delete help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and not __fish_seen_subcommand_from list get create update delete help" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and not __fish_seen_subcommand_from list get create update delete help" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and not __fish_seen_subcommand_from list get create update delete help" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and not __fish_seen_subcommand_from list get create update delete help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and not __fish_seen_subcommand_from list get create update delete help" -f -a "list" -d 'List all environments'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and not __fish_seen_subcommand_from list get create update delete help" -f -a "get" -d 'Show all details of environments'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and not __fish_seen_subcommand_from list get create update delete help" -f -a "create" -d 'Create an environment'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and not __fish_seen_subcommand_from list get create update delete help" -f -a "update" -d 'Change an environment'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and not __fish_seen_subcommand_from list get create update delete help" -f -a "delete" -d 'Delete environments that have no devices left'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and not __fish_seen_subcommand_from list get create update delete help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, in this order, in every format' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -l sort -d 'Sort by these columns; - before a name turns the order' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the heading of table and csv'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -l csv-safe -d 'Put \' before csv cells that a spreadsheet would take for a formula; this alters data'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -l with-tags -d 'Fetch the tags too, by a call for each item'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -l columns -d 'Show these columns, in this order, in every format' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -l no-headers -d 'Leave out the heading of table and csv'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -l csv-safe -d 'Put \' before csv cells that a spreadsheet would take for a formula; this alters data'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -l with-tags -d 'Fetch the tags too, by a call for each item'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l desktop-arn -d 'The desktops that devices connect to: a WorkSpaces directory, a WorkSpaces Web portal or an AppStream stack' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l name -d 'The name' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l desktop-endpoint -d 'The log-in page of the identity provider; AppStream needs it' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l software-set-update-schedule -d 'When devices install updates' -r -f -a "USE_MAINTENANCE_WINDOW\t'install updates in the maintenance window'
APPLY_IMMEDIATELY\t'install updates as soon as possible, even during work'"
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l maintenance-window -d 'The maintenance window: type=SYSTEM, or type=CUSTOM,startTimeHour=1,… or JSON' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l software-set-update-mode -d 'Which software set devices get' -r -f -a "USE_LATEST\t'keep devices on the newest software set'
USE_DESIRED\t'keep devices on the desired software set'"
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l device-creation-tags -d 'A tag that devices get when they register; repeat for more' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l desired-software-set-id -d 'The software set that devices should run' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l kms-key-arn -d 'The key that encrypts the environment\'s and its devices\' data; it cannot be changed later' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l tags -d 'A tag of the environment; repeat for more' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l client-token -d 'Make a repetition safe: the same token is carried out once' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l dry-run -d 'Show what would be sent, and send nothing'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -l desktop-arn -d 'The desktops that devices connect to' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -l name -d 'The name' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -l desktop-endpoint -d 'The log-in page of the identity provider; AppStream needs it' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -l software-set-update-schedule -d 'When devices install updates' -r -f -a "USE_MAINTENANCE_WINDOW\t'install updates in the maintenance window'
APPLY_IMMEDIATELY\t'install updates as soon as possible, even during work'"
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -l maintenance-window -d 'The maintenance window: type=SYSTEM, or type=CUSTOM,startTimeHour=1,… or JSON' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -l software-set-update-mode -d 'Which software set devices get' -r -f -a "USE_LATEST\t'keep devices on the newest software set'
USE_DESIRED\t'keep devices on the desired software set'"
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -l device-creation-tags -d 'A tag that devices get when they register; repeat for more' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -l desired-software-set-id -d 'The software set that devices should run' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -l clear-desired-software-set -d 'Want no particular software set any more'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -l dry-run -d 'Show what would be sent, and send nothing'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -l client-token -d 'Make a repetition safe: the same token is carried out once (one environment only)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -l max-affected -d 'With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit [default: max-affected of the configuration file, or 50]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -l rate -d 'Send at most this many requests a second; without it, as many as the service admits' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop when this many targets have failed; the rest can be resumed' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would be sent, and send nothing'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -l ignore-missing -d 'Count a target that does not exist as skipped, not as failed'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from help" -f -a "list" -d 'List all environments'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show all details of environments'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create an environment'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change an environment'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete environments that have no devices left'
complete -c thinctl -n "__fish_thinctl_using_subcommand environment; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and not __fish_seen_subcommand_from list get create update delete help" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and not __fish_seen_subcommand_from list get create update delete help" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and not __fish_seen_subcommand_from list get create update delete help" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and not __fish_seen_subcommand_from list get create update delete help" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and not __fish_seen_subcommand_from list get create update delete help" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and not __fish_seen_subcommand_from list get create update delete help" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and not __fish_seen_subcommand_from list get create update delete help" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and not __fish_seen_subcommand_from list get create update delete help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and not __fish_seen_subcommand_from list get create update delete help" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and not __fish_seen_subcommand_from list get create update delete help" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and not __fish_seen_subcommand_from list get create update delete help" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and not __fish_seen_subcommand_from list get create update delete help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and not __fish_seen_subcommand_from list get create update delete help" -f -a "list" -d 'List all environments'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and not __fish_seen_subcommand_from list get create update delete help" -f -a "get" -d 'Show all details of environments'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and not __fish_seen_subcommand_from list get create update delete help" -f -a "create" -d 'Create an environment'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and not __fish_seen_subcommand_from list get create update delete help" -f -a "update" -d 'Change an environment'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and not __fish_seen_subcommand_from list get create update delete help" -f -a "delete" -d 'Delete environments that have no devices left'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and not __fish_seen_subcommand_from list get create update delete help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, in this order, in every format' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -l sort -d 'Sort by these columns; - before a name turns the order' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the heading of table and csv'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -l csv-safe -d 'Put \' before csv cells that a spreadsheet would take for a formula; this alters data'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -l with-tags -d 'Fetch the tags too, by a call for each item'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -l columns -d 'Show these columns, in this order, in every format' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -l no-headers -d 'Leave out the heading of table and csv'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -l csv-safe -d 'Put \' before csv cells that a spreadsheet would take for a formula; this alters data'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -l with-tags -d 'Fetch the tags too, by a call for each item'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l desktop-arn -d 'The desktops that devices connect to: a WorkSpaces directory, a WorkSpaces Web portal or an AppStream stack' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l name -d 'The name' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l desktop-endpoint -d 'The log-in page of the identity provider; AppStream needs it' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l software-set-update-schedule -d 'When devices install updates' -r -f -a "USE_MAINTENANCE_WINDOW\t'install updates in the maintenance window'
APPLY_IMMEDIATELY\t'install updates as soon as possible, even during work'"
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l maintenance-window -d 'The maintenance window: type=SYSTEM, or type=CUSTOM,startTimeHour=1,… or JSON' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l software-set-update-mode -d 'Which software set devices get' -r -f -a "USE_LATEST\t'keep devices on the newest software set'
USE_DESIRED\t'keep devices on the desired software set'"
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l device-creation-tags -d 'A tag that devices get when they register; repeat for more' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l desired-software-set-id -d 'The software set that devices should run' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l kms-key-arn -d 'The key that encrypts the environment\'s and its devices\' data; it cannot be changed later' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l tags -d 'A tag of the environment; repeat for more' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l client-token -d 'Make a repetition safe: the same token is carried out once' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l dry-run -d 'Show what would be sent, and send nothing'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -l desktop-arn -d 'The desktops that devices connect to' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -l name -d 'The name' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -l desktop-endpoint -d 'The log-in page of the identity provider; AppStream needs it' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -l software-set-update-schedule -d 'When devices install updates' -r -f -a "USE_MAINTENANCE_WINDOW\t'install updates in the maintenance window'
APPLY_IMMEDIATELY\t'install updates as soon as possible, even during work'"
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -l maintenance-window -d 'The maintenance window: type=SYSTEM, or type=CUSTOM,startTimeHour=1,… or JSON' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -l software-set-update-mode -d 'Which software set devices get' -r -f -a "USE_LATEST\t'keep devices on the newest software set'
USE_DESIRED\t'keep devices on the desired software set'"
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -l device-creation-tags -d 'A tag that devices get when they register; repeat for more' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -l desired-software-set-id -d 'The software set that devices should run' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -l clear-desired-software-set -d 'Want no particular software set any more'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -l dry-run -d 'Show what would be sent, and send nothing'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -l client-token -d 'Make a repetition safe: the same token is carried out once (one environment only)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -l max-affected -d 'With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit [default: max-affected of the configuration file, or 50]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -l rate -d 'Send at most this many requests a second; without it, as many as the service admits' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -l max-failures -d 'Stop when this many targets have failed; the rest can be resumed' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do not ask'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would be sent, and send nothing'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -l ignore-missing -d 'Count a target that does not exist as skipped, not as failed'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from help" -f -a "list" -d 'List all environments'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show all details of environments'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from help" -f -a "create" -d 'Create an environment'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from help" -f -a "update" -d 'Change an environment'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete environments that have no devices left'
complete -c thinctl -n "__fish_thinctl_using_subcommand env; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and not __fish_seen_subcommand_from list get check diff update help" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and not __fish_seen_subcommand_from list get check diff update help" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and not __fish_seen_subcommand_from list get check diff update help" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and not __fish_seen_subcommand_from list get check diff update help" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and not __fish_seen_subcommand_from list get check diff update help" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and not __fish_seen_subcommand_from list get check diff update help" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and not __fish_seen_subcommand_from list get check diff update help" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and not __fish_seen_subcommand_from list get check diff update help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and not __fish_seen_subcommand_from list get check diff update help" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and not __fish_seen_subcommand_from list get check diff update help" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and not __fish_seen_subcommand_from list get check diff update help" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and not __fish_seen_subcommand_from list get check diff update help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and not __fish_seen_subcommand_from list get check diff update help" -f -a "list" -d 'List all software sets'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and not __fish_seen_subcommand_from list get check diff update help" -f -a "get" -d 'Show all details of software sets, their components included'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and not __fish_seen_subcommand_from list get check diff update help" -f -a "check" -d 'Check the software of the fleet against rules; exit code 8 where one does not pass'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and not __fish_seen_subcommand_from list get check diff update help" -f -a "diff" -d 'Compare two software sets: members, components, and who runs them'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and not __fish_seen_subcommand_from list get check diff update help" -f -a "update" -d 'Mark software sets as validated, or not'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and not __fish_seen_subcommand_from list get check diff update help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, in this order, in every format' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -l sort -d 'Sort by these columns; - before a name turns the order' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the heading of table and csv'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -l csv-safe -d 'Put \' before csv cells that a spreadsheet would take for a formula; this alters data'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -l with-tags -d 'Fetch the tags too, by a call for each item'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -l columns -d 'Show these columns, in this order, in every format' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -l no-headers -d 'Leave out the heading of table and csv'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -l csv-safe -d 'Put \' before csv cells that a spreadsheet would take for a formula; this alters data'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -l with-tags -d 'Fetch the tags too, by a call for each item'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -l rule -d 'Check these rules alone' -r -f -a "validated\t'Each software set is marked VALIDATED'
supported\t'Each software set is supported for a while yet (--min-support)'
newest-validated\t'The newest software set is marked VALIDATED'
desired-exists\t'Each desired software set exists, is supported and VALIDATED'
fleet-supported\t'No registered device runs software without support (--max-devices)'
environment-compliant\t'Each environment is COMPLIANT in the eyes of the service'"
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -l skip -d 'Leave these rules out [default: check.skip of the configuration file, or none; none with --rule]' -r -f -a "validated\t'Each software set is marked VALIDATED'
supported\t'Each software set is supported for a while yet (--min-support)'
newest-validated\t'The newest software set is marked VALIDATED'
desired-exists\t'Each desired software set exists, is supported and VALIDATED'
fleet-supported\t'No registered device runs software without support (--max-devices)'
environment-compliant\t'Each environment is COMPLIANT in the eyes of the service'"
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -l environment -d 'Look at this environment and its devices only, by id or name; repeat for more' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -l min-support -d 'Software must be supported for this long yet, such as 30d [default: check.min-support of the configuration file, or 14d]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -l max-devices -d 'So many registered devices may run software without support, such as 3 or 5% [default: check.max-devices of the configuration file, or 0]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -l explain -d 'Tell what a rule asks for and why, and check nothing' -r -f -a "validated\t'Each software set is marked VALIDATED'
supported\t'Each software set is supported for a while yet (--min-support)'
newest-validated\t'The newest software set is marked VALIDATED'
desired-exists\t'Each desired software set exists, is supported and VALIDATED'
fleet-supported\t'No registered device runs software without support (--max-devices)'
environment-compliant\t'Each environment is COMPLIANT in the eyes of the service'"
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -l report -d 'Print a report in this format, in place of the result' -r -f -a "junit\t'JUnit\'s XML: a suite for each rule, a case for each subject'
github\t'Workflow commands, which GitHub Actions shows as annotations'
markdown\t'A table for a job\'s summary or a comment'"
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -l report-file -d 'Write that report to a file, and print the result as usual' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from diff" -l report -d 'Print a report in this format, in place of the result' -r -f -a "markdown\t'A table for a job\'s summary or a comment'"
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from diff" -l report-file -d 'Write that report to a file, and print the result as usual' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from diff" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from diff" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from diff" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from diff" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from diff" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from diff" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from diff" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from diff" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from diff" -l exit-code -d 'End with 8 where components differ'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from diff" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l validation-status -d 'Whether it has been tested' -r -f -a "VALIDATED\t'your team has tested this software set'
NOT_VALIDATED\t'your team has not tested it, or rejects it'"
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l max-affected -d 'With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit [default: max-affected of the configuration file, or 50]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l rate -d 'Send at most this many requests a second; without it, as many as the service admits' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l max-failures -d 'Stop when this many targets have failed; the rest can be resumed' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l if-check -d 'Mark nothing unless each target passes the rules of `software-set check` (with VALIDATED only)'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -s y -l yes -d 'Do not ask'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l dry-run -d 'Show what would be sent, and send nothing'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l ignore-missing -d 'Count a target that does not exist as skipped, not as failed'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from help" -f -a "list" -d 'List all software sets'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show all details of software sets, their components included'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from help" -f -a "check" -d 'Check the software of the fleet against rules; exit code 8 where one does not pass'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from help" -f -a "diff" -d 'Compare two software sets: members, components, and who runs them'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from help" -f -a "update" -d 'Mark software sets as validated, or not'
complete -c thinctl -n "__fish_thinctl_using_subcommand software-set; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and not __fish_seen_subcommand_from list get check diff update help" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and not __fish_seen_subcommand_from list get check diff update help" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and not __fish_seen_subcommand_from list get check diff update help" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and not __fish_seen_subcommand_from list get check diff update help" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and not __fish_seen_subcommand_from list get check diff update help" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and not __fish_seen_subcommand_from list get check diff update help" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and not __fish_seen_subcommand_from list get check diff update help" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and not __fish_seen_subcommand_from list get check diff update help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and not __fish_seen_subcommand_from list get check diff update help" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and not __fish_seen_subcommand_from list get check diff update help" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and not __fish_seen_subcommand_from list get check diff update help" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and not __fish_seen_subcommand_from list get check diff update help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and not __fish_seen_subcommand_from list get check diff update help" -f -a "list" -d 'List all software sets'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and not __fish_seen_subcommand_from list get check diff update help" -f -a "get" -d 'Show all details of software sets, their components included'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and not __fish_seen_subcommand_from list get check diff update help" -f -a "check" -d 'Check the software of the fleet against rules; exit code 8 where one does not pass'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and not __fish_seen_subcommand_from list get check diff update help" -f -a "diff" -d 'Compare two software sets: members, components, and who runs them'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and not __fish_seen_subcommand_from list get check diff update help" -f -a "update" -d 'Mark software sets as validated, or not'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and not __fish_seen_subcommand_from list get check diff update help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, in this order, in every format' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -l sort -d 'Sort by these columns; - before a name turns the order' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -l limit -d 'Stop after this many' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the heading of table and csv'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -l csv-safe -d 'Put \' before csv cells that a spreadsheet would take for a formula; this alters data'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -l with-tags -d 'Fetch the tags too, by a call for each item'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -l columns -d 'Show these columns, in this order, in every format' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -l no-headers -d 'Leave out the heading of table and csv'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -l csv-safe -d 'Put \' before csv cells that a spreadsheet would take for a formula; this alters data'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -l with-tags -d 'Fetch the tags too, by a call for each item'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -l rule -d 'Check these rules alone' -r -f -a "validated\t'Each software set is marked VALIDATED'
supported\t'Each software set is supported for a while yet (--min-support)'
newest-validated\t'The newest software set is marked VALIDATED'
desired-exists\t'Each desired software set exists, is supported and VALIDATED'
fleet-supported\t'No registered device runs software without support (--max-devices)'
environment-compliant\t'Each environment is COMPLIANT in the eyes of the service'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -l skip -d 'Leave these rules out [default: check.skip of the configuration file, or none; none with --rule]' -r -f -a "validated\t'Each software set is marked VALIDATED'
supported\t'Each software set is supported for a while yet (--min-support)'
newest-validated\t'The newest software set is marked VALIDATED'
desired-exists\t'Each desired software set exists, is supported and VALIDATED'
fleet-supported\t'No registered device runs software without support (--max-devices)'
environment-compliant\t'Each environment is COMPLIANT in the eyes of the service'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -l environment -d 'Look at this environment and its devices only, by id or name; repeat for more' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -l min-support -d 'Software must be supported for this long yet, such as 30d [default: check.min-support of the configuration file, or 14d]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -l max-devices -d 'So many registered devices may run software without support, such as 3 or 5% [default: check.max-devices of the configuration file, or 0]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -l explain -d 'Tell what a rule asks for and why, and check nothing' -r -f -a "validated\t'Each software set is marked VALIDATED'
supported\t'Each software set is supported for a while yet (--min-support)'
newest-validated\t'The newest software set is marked VALIDATED'
desired-exists\t'Each desired software set exists, is supported and VALIDATED'
fleet-supported\t'No registered device runs software without support (--max-devices)'
environment-compliant\t'Each environment is COMPLIANT in the eyes of the service'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -l report -d 'Print a report in this format, in place of the result' -r -f -a "junit\t'JUnit\'s XML: a suite for each rule, a case for each subject'
github\t'Workflow commands, which GitHub Actions shows as annotations'
markdown\t'A table for a job\'s summary or a comment'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -l report-file -d 'Write that report to a file, and print the result as usual' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from diff" -l report -d 'Print a report in this format, in place of the result' -r -f -a "markdown\t'A table for a job\'s summary or a comment'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from diff" -l report-file -d 'Write that report to a file, and print the result as usual' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from diff" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from diff" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from diff" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from diff" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from diff" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from diff" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from diff" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from diff" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from diff" -l exit-code -d 'End with 8 where components differ'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from diff" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l validation-status -d 'Whether it has been tested' -r -f -a "VALIDATED\t'your team has tested this software set'
NOT_VALIDATED\t'your team has not tested it, or rejects it'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l max-affected -d 'With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit [default: max-affected of the configuration file, or 50]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l rate -d 'Send at most this many requests a second; without it, as many as the service admits' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l max-failures -d 'Stop when this many targets have failed; the rest can be resumed' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l if-check -d 'Mark nothing unless each target passes the rules of `software-set check` (with VALIDATED only)'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -s y -l yes -d 'Do not ask'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l dry-run -d 'Show what would be sent, and send nothing'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l ignore-missing -d 'Count a target that does not exist as skipped, not as failed'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from help" -f -a "list" -d 'List all software sets'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show all details of software sets, their components included'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from help" -f -a "check" -d 'Check the software of the fleet against rules; exit code 8 where one does not pass'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from help" -f -a "diff" -d 'Compare two software sets: members, components, and who runs them'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from help" -f -a "update" -d 'Mark software sets as validated, or not'
complete -c thinctl -n "__fish_thinctl_using_subcommand sw; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and not __fish_seen_subcommand_from list add remove help" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and not __fish_seen_subcommand_from list add remove help" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and not __fish_seen_subcommand_from list add remove help" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and not __fish_seen_subcommand_from list add remove help" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and not __fish_seen_subcommand_from list add remove help" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and not __fish_seen_subcommand_from list add remove help" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and not __fish_seen_subcommand_from list add remove help" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and not __fish_seen_subcommand_from list add remove help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and not __fish_seen_subcommand_from list add remove help" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and not __fish_seen_subcommand_from list add remove help" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and not __fish_seen_subcommand_from list add remove help" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and not __fish_seen_subcommand_from list add remove help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and not __fish_seen_subcommand_from list add remove help" -f -a "list" -d 'List the tags of a resource'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and not __fish_seen_subcommand_from list add remove help" -f -a "add" -d 'Add tags to a resource, or change their values'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and not __fish_seen_subcommand_from list add remove help" -f -a "remove" -d 'Remove tags from a resource'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and not __fish_seen_subcommand_from list add remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from list" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from list" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from list" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from list" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from list" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from list" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -l type -d 'Tag resources of this kind, chosen by the options below, instead of a TARGET' -r -f -a "device\t''
environment\t''
softwareset\t''"
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -l max-affected -d 'With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit [default: max-affected of the configuration file, or 50]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -l rate -d 'Send at most this many requests a second; without it, as many as the service admits' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -l max-failures -d 'Stop when this many targets have failed; the rest can be resumed' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -s y -l yes -d 'Do not ask'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -l dry-run -d 'Show what would be sent, and send nothing'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -l ignore-missing -d 'Count a target that does not exist as skipped, not as failed'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l type -d 'Tag resources of this kind, chosen by the options below, instead of a TARGET' -r -f -a "device\t''
environment\t''
softwareset\t''"
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l from-file -d 'Read targets from a file: a line each, or CSV, JSON or NDJSON as this program prints it' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l where -d 'Only items that meet a condition, such as status=REGISTERED; repeat for more (see `thinctl help where`)' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l max-affected -d 'With --yes, refuse to touch more targets than this, unless each was typed; 0 for no limit [default: max-affected of the configuration file, or 50]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l rate -d 'Send at most this many requests a second; without it, as many as the service admits' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l max-failures -d 'Stop when this many targets have failed; the rest can be resumed' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l all -d 'Every item'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l dry-run -d 'Show what would be sent, and send nothing'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l ignore-missing -d 'Count a target that does not exist as skipped, not as failed'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the tags of a resource'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add tags to a resource, or change their values'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove tags from a resource'
complete -c thinctl -n "__fish_thinctl_using_subcommand tag; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and not __fish_seen_subcommand_from list show resume help" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and not __fish_seen_subcommand_from list show resume help" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and not __fish_seen_subcommand_from list show resume help" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and not __fish_seen_subcommand_from list show resume help" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and not __fish_seen_subcommand_from list show resume help" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and not __fish_seen_subcommand_from list show resume help" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and not __fish_seen_subcommand_from list show resume help" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and not __fish_seen_subcommand_from list show resume help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and not __fish_seen_subcommand_from list show resume help" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and not __fish_seen_subcommand_from list show resume help" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and not __fish_seen_subcommand_from list show resume help" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and not __fish_seen_subcommand_from list show resume help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and not __fish_seen_subcommand_from list show resume help" -f -a "list" -d 'List the jobs, newest first'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and not __fish_seen_subcommand_from list show resume help" -f -a "show" -d 'Show a job\'s record: who sent what, when and where, and what came back'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and not __fish_seen_subcommand_from list show resume help" -f -a "resume" -d 'Do what is left of a job that was interrupted'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and not __fish_seen_subcommand_from list show resume help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, in this order, in every format' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from list" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from list" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from list" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from list" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from list" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from list" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from list" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave out the heading of table and csv'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from list" -l csv-safe -d 'Put \' before csv cells that a spreadsheet would take for a formula; this alters data'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from list" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from show" -l columns -d 'Show these columns, in this order, in every format' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from show" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from show" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from show" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from show" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from show" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from show" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from show" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from show" -l no-headers -d 'Leave out the heading of table and csv'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from show" -l csv-safe -d 'Put \' before csv cells that a spreadsheet would take for a formula; this alters data'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from show" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from resume" -l rate -d 'Send at most this many requests a second; without it, as many as the service admits' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from resume" -l max-failures -d 'Stop when this many targets have failed; the rest can be resumed' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from resume" -l concurrency -d 'Have this many requests under way at once, 1 to 256 [default: concurrency of the configuration file, or 16]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from resume" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from resume" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from resume" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from resume" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from resume" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from resume" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from resume" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from resume" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from resume" -l retry-failed -d 'Try the targets again that failed'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from resume" -s y -l yes -d 'Do not ask'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from resume" -l dry-run -d 'Show what would be sent, and send nothing'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from resume" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from resume" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from resume" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from resume" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the jobs, newest first'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a job\'s record: who sent what, when and where, and what came back'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from help" -f -a "resume" -d 'Do what is left of a job that was interrupted'
complete -c thinctl -n "__fish_thinctl_using_subcommand job; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset help" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset help" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset help" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset help" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset help" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset help" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset help" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset help" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset help" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset help" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset help" -f -a "serve" -d 'Serve the sandbox on a loopback port, for aws, boto3 and other programs'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset help" -f -a "reset" -d 'Replace the sandbox\'s state with a new fleet'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve reset help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l port -d 'Listen on this port; 0 for any that is free' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l bind -d 'Listen on this address; beyond loopback everybody who can reach it can change the fleet' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l allow-host -d 'Serve requests for this host name too; repeat for more' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l database -d 'Keep the state in this file [default: sandbox.db in the state folder; env: THINCTL_SANDBOX_DB]' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l request-log -d 'Append a line of JSON for each request to this file' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l devices -d 'How many devices [default: 24]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l environments -d 'How many environments [default: 4]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l software-sets -d 'How many software sets [default: 6]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l seed -d 'Which of all fleets of that size [default: 1]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l throttle-rate -d 'Admit this many requests a second and throttle the others' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l latency -d 'Hold each answer back this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l fail -d 'Let a call fail: OPERATION=KIND[@N[+]]; repeat for more' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l in-memory -d 'Keep the state in memory, for this run alone'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l database -d 'Keep the state in this file [default: sandbox.db in the state folder; env: THINCTL_SANDBOX_DB]' -r -F
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l devices -d 'How many devices [default: 24]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l environments -d 'How many environments [default: 4]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l software-sets -d 'How many software sets [default: 6]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l seed -d 'Which of all fleets of that size [default: 1]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "serve" -d 'Serve the sandbox on a loopback port, for aws, boto3 and other programs'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Replace the sandbox\'s state with a new fleet'
complete -c thinctl -n "__fish_thinctl_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and not __fish_seen_subcommand_from show help" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and not __fish_seen_subcommand_from show help" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and not __fish_seen_subcommand_from show help" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and not __fish_seen_subcommand_from show help" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and not __fish_seen_subcommand_from show help" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and not __fish_seen_subcommand_from show help" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and not __fish_seen_subcommand_from show help" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and not __fish_seen_subcommand_from show help" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and not __fish_seen_subcommand_from show help" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and not __fish_seen_subcommand_from show help" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and not __fish_seen_subcommand_from show help" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and not __fish_seen_subcommand_from show help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and not __fish_seen_subcommand_from show help" -f -a "show" -d 'Show each setting and where its value stands: flag, environment, file or default'
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and not __fish_seen_subcommand_from show help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and __fish_seen_subcommand_from show" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and __fish_seen_subcommand_from show" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and __fish_seen_subcommand_from show" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and __fish_seen_subcommand_from show" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and __fish_seen_subcommand_from show" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and __fish_seen_subcommand_from show" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and __fish_seen_subcommand_from show" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and __fish_seen_subcommand_from show" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show each setting and where its value stands: flag, environment, file or default'
complete -c thinctl -n "__fish_thinctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand iam-policy" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand iam-policy" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand iam-policy" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand iam-policy" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand iam-policy" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand iam-policy" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand iam-policy" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand iam-policy" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand iam-policy" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand iam-policy" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand iam-policy" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand iam-policy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand where" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand where" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand where" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand where" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand where" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand where" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand where" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand where" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand where" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand where" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand where" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand where" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand completions" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand completions" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand completions" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand completions" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand completions" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand completions" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand completions" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand completions" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand completions" -l dynamic -d 'Complete ids, names and columns too, by asking thinctl at each TAB'
complete -c thinctl -n "__fish_thinctl_using_subcommand completions" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand completions" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand completions" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand man" -s o -l output -d 'How to print the result [default: table]' -r -f -a "table\t'For people: chosen columns that fit the terminal, a card for one record'
json\t'What `aws` prints: one JSON object with all pages'
yaml\t'The same content as JSON, in YAML'
csv\t'For spreadsheets: RFC 4180 with a header, all columns'
ndjson\t'For streams: one JSON object a line, page by page'
text\t'For awk and cut: tab-separated, without a header'"
complete -c thinctl -n "__fish_thinctl_using_subcommand man" -l query -d 'Print what a JMESPath expression selects from the whole result; alone it implies json' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand man" -l profile -d 'Use this profile of the AWS configuration' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand man" -l region -d 'Use this AWS region' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand man" -l endpoint-url -d 'Send requests to this address instead of AWS' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand man" -l timeout -d 'Give one API call, its retries included, this long' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand man" -l max-attempts -d 'Try one API call this often at most [default: AWS_MAX_ATTEMPTS, the profile\'s max_attempts, or 3]' -r
complete -c thinctl -n "__fish_thinctl_using_subcommand man" -l color -d 'When to colour' -r -f -a "auto\t'On a terminal that can, unless NO_COLOR is set'
always\t'Even into a file or pipe'
never\t'Not at all'"
complete -c thinctl -n "__fish_thinctl_using_subcommand man" -l sandbox -d 'Work on a local demo fleet: no account needed, nothing is sent to AWS'
complete -c thinctl -n "__fish_thinctl_using_subcommand man" -s q -l quiet -d 'Say errors, warnings and questions only'
complete -c thinctl -n "__fish_thinctl_using_subcommand man" -s v -l verbose -d 'Say more on standard error: the connection and causes of errors; twice: every request'
complete -c thinctl -n "__fish_thinctl_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and not __fish_seen_subcommand_from device environment software-set tag job sandbox config iam-policy where completions man help" -f -a "device" -d 'Devices: list, get, update, deregister, delete, wait'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and not __fish_seen_subcommand_from device environment software-set tag job sandbox config iam-policy where completions man help" -f -a "environment" -d 'Environments: list, get, create, update, delete'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and not __fish_seen_subcommand_from device environment software-set tag job sandbox config iam-policy where completions man help" -f -a "software-set" -d 'Software sets: list, get, check, diff, update'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and not __fish_seen_subcommand_from device environment software-set tag job sandbox config iam-policy where completions man help" -f -a "tag" -d 'Tags of a resource: list, add, remove'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and not __fish_seen_subcommand_from device environment software-set tag job sandbox config iam-policy where completions man help" -f -a "job" -d 'Changes to more than one target, and what is left of them: list, show, resume'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and not __fish_seen_subcommand_from device environment software-set tag job sandbox config iam-policy where completions man help" -f -a "sandbox" -d 'A local service with a demo fleet: serve, reset'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and not __fish_seen_subcommand_from device environment software-set tag job sandbox config iam-policy where completions man help" -f -a "config" -d 'The settings: show'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and not __fish_seen_subcommand_from device environment software-set tag job sandbox config iam-policy where completions man help" -f -a "iam-policy" -d 'Print the smallest IAM policy that lets a command do its work'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and not __fish_seen_subcommand_from device environment software-set tag job sandbox config iam-policy where completions man help" -f -a "where" -d 'Conditions, as --where takes them'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and not __fish_seen_subcommand_from device environment software-set tag job sandbox config iam-policy where completions man help" -f -a "completions" -d 'Print a completion script for a shell'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and not __fish_seen_subcommand_from device environment software-set tag job sandbox config iam-policy where completions man help" -f -a "man" -d 'Print the manual page, or write all of them to a folder'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and not __fish_seen_subcommand_from device environment software-set tag job sandbox config iam-policy where completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from device" -f -a "list" -d 'List all devices'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from device" -f -a "get" -d 'Show all details of devices'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from device" -f -a "update" -d 'Change the name, the desired software set or the update schedule of devices'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from device" -f -a "deregister" -d 'Take devices out of use: log the user out, reset the device, stop paying for it'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from device" -f -a "delete" -d 'Delete the records of devices that are no longer registered'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from device" -f -a "wait" -d 'Wait until devices meet a condition'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from environment" -f -a "list" -d 'List all environments'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from environment" -f -a "get" -d 'Show all details of environments'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from environment" -f -a "create" -d 'Create an environment'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from environment" -f -a "update" -d 'Change an environment'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from environment" -f -a "delete" -d 'Delete environments that have no devices left'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from software-set" -f -a "list" -d 'List all software sets'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from software-set" -f -a "get" -d 'Show all details of software sets, their components included'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from software-set" -f -a "check" -d 'Check the software of the fleet against rules; exit code 8 where one does not pass'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from software-set" -f -a "diff" -d 'Compare two software sets: members, components, and who runs them'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from software-set" -f -a "update" -d 'Mark software sets as validated, or not'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from tag" -f -a "list" -d 'List the tags of a resource'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from tag" -f -a "add" -d 'Add tags to a resource, or change their values'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from tag" -f -a "remove" -d 'Remove tags from a resource'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from job" -f -a "list" -d 'List the jobs, newest first'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from job" -f -a "show" -d 'Show a job\'s record: who sent what, when and where, and what came back'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from job" -f -a "resume" -d 'Do what is left of a job that was interrupted'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "serve" -d 'Serve the sandbox on a loopback port, for aws, boto3 and other programs'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "reset" -d 'Replace the sandbox\'s state with a new fleet'
complete -c thinctl -n "__fish_thinctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "show" -d 'Show each setting and where its value stands: flag, environment, file or default'
