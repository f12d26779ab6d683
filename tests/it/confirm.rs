//! What is asked before something is lost, and what happens where nobody can be asked.

use serde_json::json;
use snapbox::str;

use crate::support::{Answer, Server, World};

const FIRST: &str = "W500pDzLQPuuNWCcSX4IKsnT";
const SECOND: &str = "W0693U3gH7WOesDyqHMqOEY2";
const UNNAMED: &str = "RTQDjmVCV1Ss0Uiga8fVyGde";

fn sandbox() -> World {
    World::sandbox().with("NO_COLOR", "1")
}

fn sending_to(server: &Server) -> World {
    World::sending_to(server).with("NO_COLOR", "1")
}

/// Whether nothing was done to the first two devices.
fn untouched(world: &World) -> bool {
    let query =
        "device get W500pDzLQPuuNWCcSX4IKsnT W0693U3gH7WOesDyqHMqOEY2 --query devices[].status";
    world.json(query) == json!(["REGISTERED", "REGISTERED"])
}

#[test]
fn without_a_terminal_nothing_is_sent() {
    let server = Server::answering(vec![Answer::json(202, "")]);
    let world = sending_to(&server);
    world.check(
        &format!("device deregister {FIRST}"),
        str![[r#"
$ thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT
--- stderr
error: this needs a confirmation, and there is no terminal to ask on; nothing was sent
hint: give --yes to confirm on the command line, or --dry-run to see what would be done
--- exit 9
"#]],
    );
    world.check(&format!("device delete {FIRST} -o json"), str![[r#"
$ thinctl device delete W500pDzLQPuuNWCcSX4IKsnT -o json
--- stderr
{"error":{"code":"ConfirmationRequired","message":"this needs a confirmation, and there is no terminal to ask on; nothing was sent","retryable":false,"hint":"give --yes to confirm on the command line, or --dry-run to see what would be done","exitCode":9}}
--- exit 9
"#]]);
    for line in [
        "environment delete id:aaaaaaaaa",
        "device update W500pDzLQPuuNWCcSX4IKsnT W0693U3gH7WOesDyqHMqOEY2 --name x",
        "software-set update 41 42 --validation-status validated",
    ] {
        assert_eq!(world.run(line).code, Some(9), "{line}");
    }
    assert_eq!(server.lines(), [""; 0]);
}

#[test]
fn yes_is_taken_from_the_command_line_alone() {
    let server = Server::answering(vec![Answer::json(202, "")]);
    let world = sending_to(&server).with("THINCTL_YES", "1");
    assert_eq!(
        world.run(&format!("device deregister {FIRST}")).code,
        Some(9)
    );
    assert_eq!(server.lines(), [""; 0]);
    assert_eq!(
        world.run(&format!("device deregister {FIRST} -y")).code,
        Some(0)
    );
    assert_eq!(server.lines(), [format!("POST /deregister-device/{FIRST}")]);
}

#[test]
fn one_device() {
    let world = sandbox();
    let line = format!("device deregister {FIRST}");
    world.typing(&line, "n\n").is(str![[r#"
$ thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT
--- stderr
sandbox: nothing is sent to AWS
Deregister device "Tokyo 東京 help desk 01" (W500pDzLQPuuNWCcSX4IKsnT, serial G1D00W10477201XJ, REGISTERED) in account 123456789012, us-east-1 (sandbox)? [y/N] n
error: not confirmed; nothing was sent
--- exit 9
"#]]);
    world.typing(&line, "\n").is(str![[r#"
$ thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT
--- stderr
sandbox: nothing is sent to AWS
Deregister device "Tokyo 東京 help desk 01" (W500pDzLQPuuNWCcSX4IKsnT, serial G1D00W10477201XJ, REGISTERED) in account 123456789012, us-east-1 (sandbox)? [y/N] 
error: not confirmed; nothing was sent
--- exit 9
"#]]);
    world.typing(&line, "yess\n").is(str![[r#"
$ thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT
--- stderr
sandbox: nothing is sent to AWS
Deregister device "Tokyo 東京 help desk 01" (W500pDzLQPuuNWCcSX4IKsnT, serial G1D00W10477201XJ, REGISTERED) in account 123456789012, us-east-1 (sandbox)? [y/N] yess
error: not confirmed; nothing was sent
--- exit 9
"#]]);
    assert!(untouched(&world));
    world.typing(&line, "Y\n").is(str![[r#"
$ thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT
id                        action      outcome    reason  error
W500pDzLQPuuNWCcSX4IKsnT  deregister  succeeded  -       -
--- stderr
sandbox: nothing is sent to AWS
Deregister device "Tokyo 東京 help desk 01" (W500pDzLQPuuNWCcSX4IKsnT, serial G1D00W10477201XJ, REGISTERED) in account 123456789012, us-east-1 (sandbox)? [y/N] Y
--- exit 0
"#]]);
    assert!(!untouched(&world));
}

#[test]
fn the_end_of_input_is_a_no() {
    let world = sandbox();
    world
        .typing(&format!("device deregister {FIRST}"), "\u{4}")
        .is(str![[r#"
$ thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT
--- stderr
sandbox: nothing is sent to AWS
Deregister device "Tokyo 東京 help desk 01" (W500pDzLQPuuNWCcSX4IKsnT, serial G1D00W10477201XJ, REGISTERED) in account 123456789012, us-east-1 (sandbox)? [y/N] 
error: not confirmed; nothing was sent
--- exit 9
"#]]);
    assert!(untouched(&world));
}

#[test]
fn an_interruption_is_a_no() {
    let world = sandbox();
    world
        .typing(&format!("device deregister {FIRST}"), "\u{3}")
        .is(str![[r#"
$ thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT
--- stderr
sandbox: nothing is sent to AWS
Deregister device "Tokyo 東京 help desk 01" (W500pDzLQPuuNWCcSX4IKsnT, serial G1D00W10477201XJ, REGISTERED) in account 123456789012, us-east-1 (sandbox)? [y/N] ^C--- signal 2
"#]]);
    assert!(untouched(&world));
}

#[test]
fn a_device_without_a_name() {
    let world = sandbox();
    world
        .typing(&format!("device deregister {UNNAMED}"), "n\n")
        .is(str![[r#"
$ thinctl device deregister RTQDjmVCV1Ss0Uiga8fVyGde
--- stderr
sandbox: nothing is sent to AWS
Deregister device (RTQDjmVCV1Ss0Uiga8fVyGde, serial G1X07W10500958FP, REGISTERED) in account 123456789012, us-east-1 (sandbox)? [y/N] n
error: not confirmed; nothing was sent
--- exit 9
"#]]);
}

#[test]
fn several_devices_are_confirmed_by_their_number() {
    let world = sandbox();
    let line = format!("device deregister {FIRST} {SECOND}");
    world.typing(&line, "y\n").is(str![[r#"
$ thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT W0693U3gH7WOesDyqHMqOEY2
--- stderr
sandbox: nothing is sent to AWS
Deregister 2 devices in account 123456789012, us-east-1 (sandbox)?
  device "Tokyo 東京 help desk 01" (W500pDzLQPuuNWCcSX4IKsnT, serial G1D00W10477201XJ, REGISTERED)
  device "Tokyo 東京 help desk 02" (W0693U3gH7WOesDyqHMqOEY2, serial G1G03C10485120EC, REGISTERED)
Type 2 to go on: y
error: not confirmed; nothing was sent
--- exit 9
"#]]);
    world.typing(&line, "3\n").is(str![[r#"
$ thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT W0693U3gH7WOesDyqHMqOEY2
--- stderr
sandbox: nothing is sent to AWS
Deregister 2 devices in account 123456789012, us-east-1 (sandbox)?
  device "Tokyo 東京 help desk 01" (W500pDzLQPuuNWCcSX4IKsnT, serial G1D00W10477201XJ, REGISTERED)
  device "Tokyo 東京 help desk 02" (W0693U3gH7WOesDyqHMqOEY2, serial G1G03C10485120EC, REGISTERED)
Type 2 to go on: 3
error: not confirmed; nothing was sent
--- exit 9
"#]]);
    assert!(untouched(&world));
    world.typing(&line, "2\n").is(str![[r#"
$ thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT W0693U3gH7WOesDyqHMqOEY2
id                        action      outcome    reason  error
W500pDzLQPuuNWCcSX4IKsnT  deregister  succeeded  -       -
W0693U3gH7WOesDyqHMqOEY2  deregister  succeeded  -       -
--- stderr
sandbox: nothing is sent to AWS
Deregister 2 devices in account 123456789012, us-east-1 (sandbox)?
  device "Tokyo 東京 help desk 01" (W500pDzLQPuuNWCcSX4IKsnT, serial G1D00W10477201XJ, REGISTERED)
  device "Tokyo 東京 help desk 02" (W0693U3gH7WOesDyqHMqOEY2, serial G1G03C10485120EC, REGISTERED)
Type 2 to go on: 2
--- exit 0
"#]]);
    assert!(!untouched(&world));
}

#[test]
fn a_long_list_is_cut() {
    let world = sandbox();
    let ids = world.run("device list --columns id -o text").stdout;
    let line = format!("device deregister {}", ids.replace('\n', " "));
    world.typing(&line, "n\n").is(str![[r#"
$ thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT W0693U3gH7WOesDyqHMqOEY2 76Tm1eaFoIoNFttEvCUtqpLj RTQDjmVCV1Ss0Uiga8fVyGde s7EaGNoHkGRfvixIdqguMVBI 7cQKNgTDXPj972LQZi8lbpsw T04lqLTrdSjD8rb1Q3uAoBMt O8wdl58DE2zg9HzzLf8W58kM DEmL5fOmTX1ysDq5FrPY5HIo spr22OW9XVvNEgIzQXAubEwn atvCvm71ceKLXcnrZCW75up1 xy4QXIIgbZxWEvu2IbAMbFc0 AGznw2tqAZiXZn7OM4TfPuFT hLb3mEDNMcmdXAaGKmk5ATEs 0DwBUSyc6XsKlCJo3xJqiLMl ouaysqAbj2eVzXNfek4c3XOF HvN3oABR5RbuOyT87NB0NzbE kvud5jzsvWHvOvYfLHxNgrAg i11rxwy30TGSNz5GpTDGBLoN BqcsKKWhW179OK8FCIsScD3Y k9xQMB2DQoSYfTm2Ozr2cVFV YL6tUyAWn8W833GeqlZsK9aY YXzSecXylJUo3B6vXbbOMMhz n4YGiyljLs7qmO3MzyMpj8qm 
--- stderr
sandbox: nothing is sent to AWS
Deregister 24 devices in account 123456789012, us-east-1 (sandbox)?
  device "Tokyo 東京 help desk 01" (W500pDzLQPuuNWCcSX4IKsnT, serial G1D00W10477201XJ, REGISTERED)
  device "Tokyo 東京 help desk 02" (W0693U3gH7WOesDyqHMqOEY2, serial G1G03C10485120EC, REGISTERED)
  device "Berlin library 03" (76Tm1eaFoIoNFttEvCUtqpLj, serial G1T06X10493039NN, REGISTERED)
  device (RTQDjmVCV1Ss0Uiga8fVyGde, serial G1X07W10500958FP, REGISTERED)
  device "Zürich help desk 05" (s7EaGNoHkGRfvixIdqguMVBI, serial G1E09G10508877RS, REGISTERED)
  device "São Paulo library 06" (7cQKNgTDXPj972LQZi8lbpsw, serial G1Q03Z10516796JV, DEREGISTERED)
  device "Berlin help desk 07" (T04lqLTrdSjD8rb1Q3uAoBMt, serial G1U08A10524715RM, REGISTERED)
  device "Tokyo 東京 desk 08" (O8wdl58DE2zg9HzzLf8W58kM, serial G1B01L10532634GG, REGISTERED)
  device "Tokyo 東京 front desk 09" (DEmL5fOmTX1ysDq5FrPY5HIo, serial G1P02W10540553EC, REGISTERED)
  device "Berlin desk 10" (spr22OW9XVvNEgIzQXAubEwn, serial G1H08Q10548472QK, ARCHIVED)
  … and 14 more
Type 24 to go on: n
error: not confirmed; nothing was sent
--- exit 9
"#]]);
    assert!(untouched(&world));
}

#[test]
fn what_can_be_undone_is_confirmed_for_several_only() {
    let world = sandbox();
    world
        .typing(&format!("device update {FIRST} --name x"), "")
        .is(str![[r#"
$ thinctl device update W500pDzLQPuuNWCcSX4IKsnT --name x
id                        action  outcome    reason  error
W500pDzLQPuuNWCcSX4IKsnT  update  succeeded  -       -
--- stderr
sandbox: nothing is sent to AWS
hint: to take it back:
  thinctl device update W500pDzLQPuuNWCcSX4IKsnT --name 'Tokyo 東京 help desk 01' --sandbox
--- exit 0
"#]]);
    world
        .typing(&format!("device update {FIRST} {SECOND} --name y"), "y\n")
        .is(str![[r#"
$ thinctl device update W500pDzLQPuuNWCcSX4IKsnT W0693U3gH7WOesDyqHMqOEY2 --name y
id                        action  outcome    reason  error
W500pDzLQPuuNWCcSX4IKsnT  update  succeeded  -       -
W0693U3gH7WOesDyqHMqOEY2  update  succeeded  -       -
--- stderr
sandbox: nothing is sent to AWS
Update 2 devices in account 123456789012, us-east-1 (sandbox)?
  device "x" (W500pDzLQPuuNWCcSX4IKsnT, serial G1D00W10477201XJ, REGISTERED)
  device "Tokyo 東京 help desk 02" (W0693U3gH7WOesDyqHMqOEY2, serial G1G03C10485120EC, REGISTERED)
Go on? [y/N] y
hint: to take it back:
  thinctl device update W500pDzLQPuuNWCcSX4IKsnT --name x --sandbox
  thinctl device update W0693U3gH7WOesDyqHMqOEY2 --name 'Tokyo 東京 help desk 02' --sandbox
--- exit 0
"#]]);
    world
        .typing(
            "software-set update 41 39 --validation-status validated",
            "n\n",
        )
        .is(str![[r#"
$ thinctl software-set update 41 39 --validation-status validated
--- stderr
sandbox: nothing is sent to AWS
Update 2 software sets in account 123456789012, us-east-1 (sandbox)?
  software set (41, 2.20.1, NOT_VALIDATED)
  software set (39, 2.19.1, NOT_VALIDATED)
Go on? [y/N] n
error: not confirmed; nothing was sent
--- exit 9
"#]]);
}

#[test]
fn an_environment() {
    let world = sandbox();
    world
        .typing("environment delete xc6iyrijo", "n\n")
        .is(str![[r#"
$ thinctl environment delete xc6iyrijo
--- stderr
sandbox: nothing is sent to AWS
Delete environment "Berlin office" (xc6iyrijo, 7 registered devices) in account 123456789012, us-east-1 (sandbox)? [y/N] n
error: not confirmed; nothing was sent
--- exit 9
"#]]);
    world
        .typing("environment delete 1nzq51ap0", "y\n")
        .is(str![[r#"
$ thinctl environment delete 1nzq51ap0
id         action  outcome  reason  error
1nzq51ap0  delete  failed   -       The environment has registered devices; deregister them first.
--- stderr
sandbox: nothing is sent to AWS
Delete environment "Zürich clinic" (1nzq51ap0, 1 registered device) in account 123456789012, us-east-1 (sandbox)? [y/N] y
error: The environment has registered devices; deregister them first. (ConflictException in DeleteEnvironment, request [UUID])
hint: 1 device is left in it; deregister and delete them first: s7EaGNoHkGRfvixIdqguMVBI (REGISTERED)
--- exit 6
"#]]);
}

#[test]
fn a_device_that_is_still_being_deregistered() {
    let world = sandbox();
    let line = "device delete xy4QXIIgbZxWEvu2IbAMbFc0";
    world.typing(line, "n\n").is(str![[r#"
$ thinctl device delete xy4QXIIgbZxWEvu2IbAMbFc0
--- stderr
sandbox: nothing is sent to AWS
warning: device "São Paulo workshop 12" (xy4QXIIgbZxWEvu2IbAMbFc0, serial G1D08F10564310VJ, DEREGISTERING) is still being deregistered: it may not have been reset yet
Delete device "São Paulo workshop 12" (xy4QXIIgbZxWEvu2IbAMbFc0, serial G1D08F10564310VJ, DEREGISTERING) in account 123456789012, us-east-1 (sandbox)? [y/N] n
error: not confirmed; nothing was sent
--- exit 9
"#]]);
}

#[test]
fn what_is_not_there_is_not_asked_about() {
    let world = sandbox();
    let line = format!("device delete {FIRST} AAAAAAAAAAAAAAAAAAAAAAAA");
    world.typing(&line, "2\n").is(str![[r#"
$ thinctl device delete W500pDzLQPuuNWCcSX4IKsnT AAAAAAAAAAAAAAAAAAAAAAAA
--- stderr
sandbox: nothing is sent to AWS
error: The device AAAAAAAAAAAAAAAAAAAAAAAA does not exist. (ResourceNotFoundException in GetDevice, request [UUID])
--- exit 5
"#]]);
    world
        .typing(
            "device delete AAAAAAAAAAAAAAAAAAAAAAAA --ignore-missing",
            "",
        )
        .is(str![[r#"
$ thinctl device delete AAAAAAAAAAAAAAAAAAAAAAAA --ignore-missing
id                        action  outcome  reason                 error
AAAAAAAAAAAAAAAAAAAAAAAA  delete  skipped  device does not exist  -
--- stderr
sandbox: nothing is sent to AWS
--- exit 0
"#]]);
    assert!(untouched(&world));
}

#[test]
fn yes_and_dry_run_ask_nothing() {
    let world = sandbox();
    world
        .typing(&format!("device deregister {FIRST} --dry-run"), "")
        .is(str![[r#"
$ thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT --dry-run
id                        action      outcome  request
W500pDzLQPuuNWCcSX4IKsnT  deregister  planned  {"operation":"DeregisterDevice","id":"W500pDzLQPuuNWCcSX4IKsnT"}
--- exit 0
"#]]);
    world
        .typing(&format!("device deregister {FIRST} --yes -o ndjson"), "")
        .is(str![[r#"
$ thinctl device deregister W500pDzLQPuuNWCcSX4IKsnT --yes -o ndjson
{"id":"W500pDzLQPuuNWCcSX4IKsnT","action":"deregister","outcome":"succeeded"}
--- stderr
sandbox: nothing is sent to AWS
--- exit 0
"#]]);
}

#[test]
fn names_from_the_service_cannot_fake_a_question() {
    let body = json!({"device": {
        "id": FIRST,
        "serialNumber": "G1\u{1b}[2K",
        "name": "desk\"\r\u{1b}[1ADelete nothing? [y/N] \u{202e}\u{9b}31m\u{200b}",
        "status": "REGISTERED",
        "arn": format!("arn:aws:thinclient:us-east-1:123456789012:device/{FIRST}"),
    }});
    let server = Server::answering(vec![Answer::json(200, &body.to_string())]);
    let ran = sending_to(&server).typing(&format!("device delete {FIRST}"), "n\n");
    ran.is(str![[r#"
$ thinctl device delete W500pDzLQPuuNWCcSX4IKsnT
--- stderr
Delete device "desk\"\r\u{1b}[1ADelete nothing? [y/N] \u{202e}\u{9b}31m\u{200b}" (W500pDzLQPuuNWCcSX4IKsnT, serial G1\u{1b}[2K, REGISTERED) in account 123456789012, us-east-1 at [SERVER]? [y/N] n
error: not confirmed; nothing was sent
--- exit 9
"#]]);
    assert_eq!(server.lines(), [format!("GET /devices/{FIRST}")]);
}

#[test]
fn the_question_names_account_region_and_profile() {
    let body = json!({"device": {
        "id": FIRST,
        "arn": format!("arn:aws:thinclient:eu-west-1:123456789012:device/{FIRST}"),
    }});
    let server = Server::answering(vec![Answer::json(200, &body.to_string())]);
    let world = sending_to(&server);
    world.write(".aws/config", "[profile prod]\nregion = eu-west-1\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = secret\n");
    let world = world.without("AWS_REGION").without("AWS_ACCESS_KEY_ID");
    world
        .typing(&format!("device delete {FIRST} --profile prod"), "n\n")
        .is(str![[r#"
$ thinctl device delete W500pDzLQPuuNWCcSX4IKsnT --profile prod
--- stderr
Delete device (W500pDzLQPuuNWCcSX4IKsnT) in account 123456789012, eu-west-1 at [SERVER] (profile prod)? [y/N] n
error: not confirmed; nothing was sent
--- exit 9
"#]]);
}
