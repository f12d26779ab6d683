//! The rows.

/// A fault, what thinctl does, the exit code, and the test that provokes it: a file below `tests/it` (or of the
/// sources, for what needs no process) and a function.
pub type Row = (&'static str, &'static str, &'static str, &'static str);

/// All of them, by what they are about.
pub const TABLE: &[(&str, &[Row])] = &[
    ("Connections and answers", CONNECTIONS),
    ("Lists", LISTS),
    ("Changes", CHANGES),
    ("Jobs: changes to more than one target", JOBS),
    ("Credentials and settings", CREDENTIALS),
    ("Streams, folders and names", STREAMS),
    ("Terminals", TERMINALS),
    ("Proxies", PROXIES),
    ("Signals and other processes", PROCESSES),
    ("Hostile text", HOSTILE),
    ("Secrets", SECRETS),
    ("The sandbox", SANDBOX),
    ("thinctl itself", ITSELF),
    ("Wild input", WILD),
];

const CONNECTIONS: &[Row] = &[
    ("Nobody listens", "Tries again, then says where it tried", "7", "errors/network::nobody_listens"),
    ("The region does not have the service", "Names the regions that are known", "7", "errors/network::a_region_without_the_service"),
    ("The connection is torn down before the answer", "Tries again, then says so", "7", "faults/network::a_connection_that_is_torn_down"),
    ("The connection is closed before the answer", "Tries again, then says so", "7", "errors/network::a_connection_that_breaks"),
    ("The connection is torn down within the answer", "Believes nothing of it", "7 in the headers, 10 in the body", "faults/network::an_answer_that_is_torn_down"),
    ("The body is shorter than announced", "Believes nothing of it", "10", "errors/network::an_answer_that_breaks_off"),
    ("The JSON is cut", "Tries again, then believes nothing of it", "10", "errors/answers::json_that_is_cut"),
    ("The JSON is none", "Believes nothing of it, quotes nothing", "10", "faults/network::json_that_is_none"),
    ("The JSON is of something else", "Believes nothing of it", "10", "errors/answers::json_of_something_else"),
    ("JSON under another content type", "Shows the beginning, names proxy and sign-in page", "10", "faults/network::json_under_another_name"),
    ("200 with an empty body", "Never takes it for an empty list", "10", "errors/answers::nothing_in_it"),
    ("A web page with 200, as of a captive portal", "Shows its beginning, escaped; names proxy and sign-in page", "10", "errors/answers::a_web_page"),
    ("A web page with 404", "Says nothing about the resource", "10", "errors/answers::a_web_page_that_says_no"),
    ("A web page with 503", "Tries again, then says who answered", "7", "faults/network::a_web_page_that_says_later"),
    ("A redirect", "Does not follow it", "10", "errors/answers::a_redirect"),
    ("Silence", "Ends with `--timeout`", "7", "errors/network::a_silent_server"),
    ("Headers that drip", "Ends with `--timeout`", "7", "faults/network::headers_that_drip"),
    ("A body that drips", "Ends with `--timeout`", "7", "faults/network::a_body_that_drips"),
    ("429, 500 or 503 once, with and without `Retry-After`", "Tries again", "0", "faults/network::what_fails_once_is_tried_again"),
    ("429, 500 or 503 for ever", "Ends after `--max-attempts`; at once where it should wait longer than `--timeout`", "7", "faults/network::what_fails_for_ever_ends"),
    ("A throttled call that says when to come again", "Names the time", "7", "errors/refusals::throttled_for_ever"),
    ("This machine's clock is an hour off", "Signs again with the service's time; names the skew where that is refused too", "0 or 4", "faults/network::a_clock_that_is_an_hour_off"),
    ("The certificates to trust cannot be read", "Names the setting and the file", "2", "src/client/tests/failures::a_bad_certificate_bundle_is_a_usage_error"),
    ("The server does not speak TLS", "Says that TLS failed, names `AWS_CA_BUNDLE`", "7", "src/client/tests/failures::a_server_without_tls_is_a_tls_failure"),
];

const LISTS: &[Row] = &[
    ("A page token expires half way", "Begins anew once; each item comes once", "0, then 1", "faults/pages::a_page_token_that_expires_half_way"),
    ("The same page token comes twice", "Ends: the list is not whole", "10", "faults/pages::a_page_token_that_comes_again"),
    ("Page tokens go in circles", "Ends: the list is not whole", "10", "errors/answers::pages_that_go_in_circles"),
    ("Empty pages with tokens", "Goes on; not for ever", "0 or 10", "faults/pages::empty_pages_with_tokens"),
    ("Pages that overlap", "Prints each item once", "0", "faults/pages::pages_that_overlap"),
    ("A later page fails", "Never looks whole in any format", "4", "errors/answers::a_later_page_that_fails"),
    ("Values of enumerations that are unknown", "Shows them as they came", "0", "list::the_unknown_is_shown_as_it_came"),
    ("Members that are unknown", "Passes over them", "0", "faults/pages::members_that_are_unknown"),
    ("Members that are missing", "Shows `-`, leaves them out of JSON; not without the item itself", "0 or 10", "faults/pages::members_that_are_missing"),
    ("Members of a wrong type", "Names the page, quotes nothing", "10", "faults/pages::members_of_a_wrong_type"),
    ("A page of 64 MiB", "Prints it", "0", "faults/pages::a_page_of_64_mib"),
    ("A device vanishes between list and get", "Shows `?`, warns", "3", "faults/pages::a_device_that_vanishes_between_list_and_get"),
];

const CHANGES: &[Row] = &[
    ("No answer to a change", "Calls its outcome unknown", "7", "errors/network::an_unfinished_change_is_not_called_done"),
    ("A conflict among several targets", "Tries again while the change can be made; does the others", "3", "faults/pages::a_conflict_among_several"),
    ("The service fails once", "Repeats with the same token", "0", "wire::a_repetition_uses_the_same_token"),
    ("A target that is ambiguous or unknown", "Sends nothing", "2 or 5", "select::what_is_ambiguous_or_unknown_sends_nothing"),
    ("More targets than expected", "Sends nothing above `--max-affected`", "2", "select::what_a_condition_chose_is_capped"),
    ("No terminal to confirm at", "Sends nothing", "9", "confirm::without_a_terminal_nothing_is_sent"),
    ("The end of input at a question", "Takes it for a no", "9", "confirm::the_end_of_input_is_a_no"),
];

const JOBS: &[Row] = &[
    ("Killed before a request is carried out, at each", "A resume does what is left, nothing twice", "0", "job/crash::killed_at_every_request_before_it_is_carried_out"),
    ("Killed after a request was carried out, at each", "A resume reads it first, and repeats nothing", "0", "job/crash::killed_at_every_request_after_it_was_carried_out"),
    ("Killed within a write of the journal, at each", "A resume leaves the torn line out", "0", "job/crash::killed_at_every_write_of_the_journal"),
    ("Killed while the plan is written", "Nothing was sent; there is no job", "the signal", "job/crash::a_journal_that_cannot_be_written_whole_stops_everything"),
    ("Killed after a deletion whose answer was lost", "A resume takes what is gone for its own work", "0", "job/crash::what_an_earlier_attempt_removed_is_skipped"),
    ("The disk becomes full", "Begins nothing more; can be resumed", "74", "job/crash::a_disk_that_is_full_in_the_middle_stops_the_job"),
    ("No folder for the journal, or one that cannot be written", "Sends nothing", "74", "job/place::without_a_place_for_the_journal_nothing_is_sent"),
    ("A journal that is cut, at any byte", "Reads what is whole, or refuses it in words", "0 or 1", "job/journal::a_journal_cut_anywhere_is_read_or_refused"),
    ("A journal that is damaged, or of a newer version", "Says so, sends nothing", "1", "job/journal::a_damaged_journal_is_told_and_nothing_is_sent"),
    ("A link in the place of a journal", "Does not follow it", "1", "job/journal::a_link_is_not_followed"),
    ("Journals and other users", "Files for this user alone", "0", "job/journal::nobody_else_can_read_it"),
    ("A second process on one job", "Sends nothing", "6", "job/place::another_sandbox_is_refused"),
    ("A resume in another region, account, endpoint or sandbox", "Sends nothing", "6", "job/place::another_region_endpoint_or_account_is_refused"),
    ("Two requests in three are throttled", "Repeats them; none fails", "0", "job/faults::no_target_fails_for_throttling_alone"),
    ("`Retry-After` for one target", "Holds it back, and does the others", "0", "job/faults::retry_after_holds_back_the_refused_target_alone"),
    ("An answer that is lost", "Reads, then repeats with the same token", "0", "job/faults::a_lost_answer_is_asked_for_again_under_the_same_token"),
    ("An answer that never comes", "Reads what became of the target", "0", "job/faults::a_silent_service_leaves_an_unknown_outcome_that_a_resume_clears_up"),
    ("A refusal of single targets", "Fails those; `--retry-failed` tries them again", "3", "job/faults::failures_of_targets_are_their_own_and_can_be_tried_again"),
    ("Credentials that expire", "Stops, fails no target, can be resumed", "4", "job/stops::expired_credentials_stop_the_job"),
    ("A permission that is taken away", "Stops after three refusals in a row", "4", "job/stops::a_missing_permission_stops_the_job"),
    ("A permission for some targets only", "Fails the others", "4", "job/stops::a_permission_that_is_missing_for_single_targets_fails_those"),
    ("A captive portal in the middle, or from the start", "Waits for it to pass, or stops", "0 or 10", "job/stops::somebody_else_s_answers_fail_no_target"),
    ("Too many failures", "Stops at `--max-failures`", "3", "job/stops::max_failures"),
    ("Ctrl-C", "Lets running requests end, dies of it, can be resumed", "SIGINT", "job/signals::ctrl_c_lets_running_requests_end"),
    ("TERM or HUP", "The same", "the signal", "job/signals::term_and_hup_do_the_same"),
    ("A second signal", "Stops at once; what was under way is unknown", "SIGINT", "job/signals::a_second_signal_stops_at_once"),
    ("HUP that is ignored at the start, as by nohup", "Goes on", "0", "job/signals::signals_that_were_ignored_stay_ignored"),
    ("The reader of standard output leaves a job", "Does what was begun", "74", "job/signals::a_closed_pipe_does_not_stop_changes"),
];

const CREDENTIALS: &[Row] = &[
    ("No credentials", "Names the ways to have some", "4", "errors/settings::no_credentials"),
    ("Half of a pair of keys in the environment", "Names the missing half, turns to nobody else", "4", "errors/settings::half_of_the_credentials"),
    ("Half of a pair of keys in a profile", "Names the missing half", "4", "faults/credentials::half_a_profile"),
    ("A profile that does not exist", "Names the closest, turns to nobody else", "4", "errors/settings::an_unknown_profile"),
    ("Keys that the service does not know", "Says where they come from; one request", "4", "faults/credentials::wrong_keys"),
    ("A session that has expired", "Says where it comes from", "4", "errors/refusals::an_expired_token"),
    ("A session that expires half way", "Ends there", "4", "faults/credentials::keys_that_expire_half_way"),
    ("Permissions that are missing", "Names the IAM actions", "4", "errors/refusals::access_denied"),
    ("A `credential_process` that fails", "Quotes the beginning of what it says, escaped", "4", "faults/credentials::a_credential_process_that_fails"),
    ("A `credential_process` that prints garbage, also without end", "Says where the mistake is, quotes nothing", "4", "faults/credentials::a_credential_process_that_prints_garbage"),
    ("A `credential_process` that does not end", "Kills it after a minute, or `--timeout` if that is longer", "4", "src/client/limited::a_process_that_takes_too_long_is_killed"),
    ("A `credential_process` that reads standard input", "Gives it none: it may be the rest of the caller's list", "0", "faults/credentials::a_credential_process_that_reads_standard_input"),
    ("A `credential_process` behind a role", "Assumes the role with what it prints", "7", "faults/credentials::a_role_with_a_credential_process"),
    ("An SSO token is missing", "Names the command that logs in; nothing is sent", "4", "faults/credentials::an_sso_token_that_is_missing"),
    ("An SSO token has expired", "Names the command that logs in; nothing is sent", "4", "faults/credentials::an_sso_token_that_is_expired"),
    ("Instance metadata is not there", "Says that no credentials are configured", "4", "faults/credentials::instance_metadata_that_is_not_there"),
    ("Instance metadata is silent, or drips", "Gives it two seconds", "4", "faults/credentials::instance_metadata_that_is_silent"),
    ("Container credentials are silent", "Gives them two seconds", "4", "faults/credentials::container_credentials_that_are_silent"),
    ("Values that the SDK panics on", "Refuses them, or they have no effect", "0, 2 or 4", "faults/credentials::no_variable_makes_it_panic"),
    ("Values that the SDK panics on or ignores, from variable and profile", "Names setting and value", "2", "src/client/tests/configuration::values_that_the_sdk_panics_on_or_ignores_are_refused"),
    ("FIPS or dual-stack endpoints", "Calls the one that was asked for; refuses them with another endpoint", "7 or 2", "faults/credentials::a_fips_or_dual_stack_endpoint_is_the_one_that_is_called"),
    ("No region", "Asks nobody for one", "2", "errors/settings::no_region"),
    ("An endpoint that cannot be used; plain http beyond this machine", "Refuses it before anything is sent", "2", "errors/settings::addresses_that_cannot_be_used"),
];

const STREAMS: &[Row] = &[
    ("Standard output is full", "Is no success in any format, nor for help", "74", "streams::a_full_disk_is_no_success"),
    ("The reader of standard output leaves", "Dies of it without a word, in every format", "SIGPIPE", "streams::a_reader_that_has_seen_enough"),
    ("Standard streams are closed at the start", "As if they were `/dev/null`; no file takes their place", "as without", "faults/machine::streams_that_are_closed"),
    ("Standard error is full", "Has the same result", "as without", "faults/machine::messages_that_cannot_be_written"),
    ("No HOME, or one that cannot be", "Works on AWS; the sandbox is in memory, or says what it cannot use", "0 or 1", "faults/machine::no_home"),
    ("Nothing in the environment", "Prints help, completions and manual; writes nothing", "0", "streams::no_surroundings_at_all"),
    ("Folders for state and cache that cannot be written", "Names what it cannot use; completions do without", "1 or 0", "faults/machine::folders_that_cannot_be_written"),
    ("Arguments and variables that are not UTF-8", "Refuses them", "2", "streams::text_that_is_not_utf8"),
    ("Names of files that are not UTF-8", "Uses them", "0", "faults/machine::files_whose_names_are_not_utf8"),
    ("A variable that is wrong", "Names it; the option wins over it", "2", "faults/machine::variables_that_are_wrong_are_named"),
    ("A configuration file that cannot be read", "Names it", "2", "config::a_file_that_cannot_be_read_is_refused"),
];

const TERMINALS: &[Row] = &[
    ("Terminals of 1 to 5000 columns, and of none", "Lines of tables fit from 20 columns on", "0", "faults/machine::terminals_of_any_width"),
    ("A terminal that is resized at a question", "Asks and takes the answer", "9", "faults/machine::a_terminal_that_is_resized_while_it_asks"),
    ("`TERM=dumb`", "Sends no escape sequence", "0 or 5", "faults/machine::a_dumb_terminal"),
];

const PROXIES: &[Row] = &[
    ("A proxy that refuses", "Is used, and named where it may be at fault; its password is not shown", "7", "faults/proxies::a_proxy_is_honoured"),
    ("A proxy, and a service on this machine", "Never sends loopback to it", "0", "faults/proxies::loopback_is_never_sent_to_a_proxy"),
    ("`NO_PROXY`", "Is honoured", "7", "faults/proxies::no_proxy_is_honoured"),
    ("A proxy's address that cannot be used", "Refuses it: the SDK would go past the proxy", "2", "faults/proxies::a_proxy_that_is_none"),
    ("A proxy that the HTTP library passes over, as in a CGI script", "Refuses to go without it", "2", "faults/proxies::a_proxy_that_would_be_passed_over"),
];

const PROCESSES: &[Row] = &[
    ("INT, TERM or HUP while it reads", "Dies of the signal; what is printed is not more than came", "the signal", "faults/processes::a_signal_while_it_reads"),
    ("INT, TERM or HUP at a question", "Dies of the signal; nothing is sent", "the signal", "faults/processes::a_signal_while_it_asks"),
    ("Ctrl-C typed at a question", "Dies of the signal; nothing is sent", "SIGINT", "confirm::an_interruption_is_a_no"),
    ("A signal that is ignored at the start, as by nohup", "Stays ignored", "0", "faults/processes::a_signal_that_was_ignored_at_the_start"),
    ("INT, TERM or HUP to `sandbox serve`", "Dies of the signal", "the signal", "faults/processes::a_signal_to_the_sandbox"),
    ("Several processes on one sandbox, from the first use on", "Each waits for the others", "0", "faults/processes::several_processes_on_one_sandbox"),
];

const HOSTILE: &[Row] = &[
    ("Text that terminals obey or hide, text that readers mistype", "Carries it exactly in json, yaml, csv and ndjson", "0", "faults/hostile::machine_formats_carry_them_exactly"),
    ("The same in tables and text", "Shows it escaped, a line a record, aligned", "0", "faults/hostile::tables_and_text_show_them_in_lines"),
    ("The same at a terminal", "Shows it escaped, in lines that fit", "0", "faults/hostile::a_terminal_shows_them_in_lines"),
    ("The same in every member, tag and detail", "Shows it escaped in every list, card, result, log and completion", "as without", "faults/hostile::every_table_and_card_shows_them_escaped"),
    ("The same in errors of the service, their codes and request ids", "Shows it escaped", "as without", "faults/hostile::every_error_shows_them_escaped"),
    ("The same in names of candidates", "Shows it escaped", "2", "faults/hostile::candidates_are_shown_escaped"),
    ("A name that looks like the question's end", "Quotes and escapes it", "9", "confirm::names_from_the_service_cannot_fake_a_question"),
    ("Names that look like a shorter list and its question", "A line a target, the number at the end", "9", "faults/hostile::a_question_about_several_cannot_be_faked"),
    ("A name of a megabyte", "Carries it; a terminal gets its beginning", "0", "faults/hostile::a_name_of_a_megabyte"),
    ("Formulas in csv", "Carries them exactly; `--csv-safe` disarms them", "0", "faults/hostile::formulas_are_exact_unless_they_are_to_be_disarmed"),
    ("Texts that YAML 1.1 or 1.2 would mistype", "Quotes every text", "0", "src/output/yaml::no_text_is_plain"),
    ("Keys of tags that YAML 1.1 or 1.2 would mistype", "Quotes all that are not plain names", "0", "src/output/yaml::keys_are_quoted_unless_they_are_names"),
];

const SECRETS: &[Row] = &[
    ("Secrets in the environment, command lines and answers, with `-vv`", "Logs none of them, for any operation", "0", "faults/secrets::logs_hold_no_secret"),
    ("Secrets in answers and profiles that cannot be read", "Quotes nothing of them", "10, 4 or 2", "faults/secrets::errors_hold_no_secret"),
    ("Secrets and files", "Keeps none; files are 0600, folders 0700", "0", "faults/secrets::files_hold_no_secret_and_are_private"),
    ("A link in the place of the sandbox's file", "Does not follow it", "1", "faults/secrets::links_are_not_followed"),
    ("A link in the place of the completions' cache", "Does not follow it", "0", "complete::what_is_kept_is_private"),
    ("A secret on the command line", "Has no option for one", "–", "faults/secrets::no_option_takes_a_secret"),
    ("A password in an endpoint's URL", "Refuses it, does not repeat it", "2", "errors/settings::addresses_that_cannot_be_used"),
];

const SANDBOX: &[Row] = &[
    ("Another `Host`", "Refuses it with 421", "–", "sandbox/wire::only_known_hosts_are_served"),
    ("Any `Origin`", "Refuses it with 403", "–", "sandbox/wire::web_pages_are_refused"),
    ("No signature, or one for another service", "Refuses it with 403", "–", "sandbox/wire::a_signature_for_the_service_is_required"),
    ("A body of more than 1 MiB", "Refuses it with 413", "–", "sandbox/wire::large_bodies_are_refused"),
    ("Headers that do not come", "Closes the connection", "–", "faults/secrets::slow_headers_end_at_the_sandbox"),
    ("Other machines", "Cannot reach it unless `--bind` says so", "–", "faults/secrets::the_sandbox_listens_beyond_one_address_only_when_asked"),
    ("Secrets in requests", "Are not in its log", "–", "sandbox/wire::the_log_tells_what_was_asked_and_keeps_secrets"),
];

const ITSELF: &[Row] = &[
    ("A bug makes it panic", "Reports the place, without arguments and data", "70", "faults/secrets::a_bug_is_reported_without_arguments_and_data"),
    ("A second TLS library, or an old one, comes with a dependency", "A test fails; `cargo deny check` looks for advisories", "–", "faults/table::the_tree_has_one_tls_library"),
];

const WILD: &[Row] = &[
    ("Any pages, cuts and repetitions", "Delivers each item once, in order", "–", "src/client/pager::delivers_each_item_once"),
    ("Any command line", "Is read or a usage error", "2", "src/cli::any_command_line_is_read_or_refused"),
    ("Any condition", "Is one or a usage error", "2", "src/select/condition/tests/grammar::any_text_is_a_condition_or_a_usage_error"),
    ("Any maintenance window", "Is one or a usage error; shorthand and JSON mean the same", "2", "src/args/window::any_text_is_a_window_or_refused"),
    ("Any other argument", "Is one or a usage error", "2", "src/args/mod::any_text_is_an_argument_or_refused"),
    ("Any `--query`", "Is one or a usage error", "2", "src/output/query::any_expression_is_a_query_or_an_error"),
    ("Any endpoint", "Is one or a usage error", "2", "src/client/endpoint::any_text_is_accepted_or_refused"),
    ("Any file of targets", "Is one or a usage error", "2", "src/select/file::any_text_is_targets_or_an_error"),
    ("Any configuration file", "Is one or a usage error", "2", "src/config::any_text_is_a_configuration_or_a_mistake"),
    ("Any output of a `credential_process`", "Is credentials or an error", "4", "src/client/process::any_output_is_credentials_or_an_error"),
    ("Any body", "Can be judged and excerpted", "10", "src/client/guard::any_body_can_be_judged_and_excerpted"),
    ("Any text shown to people", "Is visible", "–", "src/text::escaped_text_is_visible_and_stays"),
    ("Any text in a table at a terminal", "Lines fit, records stay lines", "–", "src/output/table::lines_fit_and_records_stay_lines"),
    ("Any text in json", "Reads back", "–", "src/output/json::what_is_printed_parses_back"),
    ("Any text in yaml", "Reads back", "–", "src/output/yaml::what_is_printed_reads_back"),
    ("Any text in csv", "Reads back", "–", "src/output/csv::what_is_printed_reads_back"),
    ("Any text as text", "Stays a line", "–", "src/output/text::no_text_breaks_a_line"),
    ("Any request to the sandbox", "Is answered", "–", "src/sandbox/call::wild_requests_never_panic"),
];
