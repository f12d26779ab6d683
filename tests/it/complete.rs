//! Completion of live values, asked for as the scripts of the shells ask.

use std::path::PathBuf;

use snapbox::str;

use crate::support::{Answer, Ran, Server, World};

const DEVICES: &str = r#"{"devices":[
    {"id":"AAAAAAAAAAAAAAAAAAAAAAAA","name":"desk 1","serialNumber":"S1","status":"REGISTERED",
     "arn":"arn:aws:thinclient:us-east-1:123456789012:device/AAAAAAAAAAAAAAAAAAAAAAAA"},
    {"id":"BBBBBBBBBBBBBBBBBBBBBBBB","name":"evil\nname","serialNumber":"S2\u001b[2J"}]}"#;

/// Asks as the script for bash does, with the cursor at the end of `line`.
fn bash(world: &World, line: &str) -> Ran {
    bash_at(world, line, "")
}

/// The same with more of the line after the cursor.
fn bash_at(world: &World, before: &str, after: &str) -> Ran {
    let whole = format!("{before}{after}");
    let parts = [before, &whole, replaced(before), "63"];
    ask(world, "bash", &parts, &[])
}

/// The end of a line that readline takes for the word: within quotes all of it.
fn replaced(line: &str) -> &str {
    if let Some((_, quoted)) = line.split_once('\'') {
        return quoted;
    }
    let breaks = regex::Regex::new(r"[^\\][ =:]").expect("a pattern");
    let last = breaks.find_iter(line).last();
    &line[last.map_or(0, |last| last.end())..]
}

fn ask(world: &World, shell: &str, parts: &[&str], env: &[(&str, &str)]) -> Ran {
    let mut command = world.command("");
    command.arg("--").args(parts).env("COMPLETE", shell);
    command.envs(env.iter().copied());
    world.finish(&format!("-- {parts:?}"), &mut command)
}

/// The words that are offered, without what is said of them.
fn values(ran: &Ran) -> Vec<&str> {
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{ran}");
    let value = |line| str::split(line, " -- ").next().unwrap_or(line);
    ran.stdout.lines().map(value).collect()
}

#[track_caller]
fn is_nothing(ran: &Ran) {
    assert!(values(ran).is_empty(), "{ran}");
}

/// A world with a service of two devices, and the service.
fn service() -> (World, Server) {
    let server = Server::answering(vec![Answer::json(200, DEVICES)]);
    (World::sending_to(&server), server)
}

fn cached(world: &World) -> Vec<PathBuf> {
    let folder = world.home().join(".cache/thinctl/completion");
    let files = std::fs::read_dir(folder).into_iter().flatten();
    files.map(|file| file.expect("a file").path()).collect()
}

#[test]
fn devices_are_offered_by_id_serial_and_name() {
    let world = World::sandbox();
    bash(&world, "thinctl device get W").is(str![[r#"
$ thinctl -- ["thinctl device get W", "thinctl device get W", "W", "63"]
W500pDzLQPuuNWCcSX4IKsnT -- Tokyo 東京 help desk 01 (G1D00W10477201XJ, REGISTERED)
W0693U3gH7WOesDyqHMqOEY2 -- Tokyo 東京 help desk 02 (G1G03C10485120EC, REGISTERED)
--- exit 0
"#]]);
    let offered = |line| values(&bash(&world, line)).join("|");
    assert_eq!(offered("thinctl device get G1D00"), "G1D00W10477201XJ");
    let wanted = "Berlin\\ workshop\\ 19";
    assert_eq!(offered("thinctl device delete Berlin\\ w"), wanted);
    assert_eq!(offered("thinctl device update name:Berlin\\ w"), wanted);
    assert_eq!(
        offered("thinctl device get 'Berlin w"),
        "Berlin workshop 19"
    );
    assert_eq!(offered("thinctl device get x berlin\\ w"), wanted);
}

#[test]
fn zsh_and_fish_get_what_they_can_show() {
    let world = World::sandbox();
    let words = ["thinctl", "device", "get", "'Berlin\\ w"];
    let zsh = ["thinctl", "device", "get", "Berlin\\ w"];
    let index = [("_CLAP_COMPLETE_INDEX", "3"), ("_CLAP_IFS", "\n")];
    let expected = "Berlin workshop 19:i11rxwy30TGSNz5GpTDGBLoN (G1J09P10619743JM, REGISTERED)";
    assert_eq!(ask(&world, "zsh", &zsh, &index).stdout, expected);
    let expected = "Berlin workshop 19\ti11rxwy30TGSNz5GpTDGBLoN (G1J09P10619743JM, REGISTERED)\n";
    assert_eq!(ask(&world, "fish", &zsh, &[]).stdout, expected);
    is_nothing(&ask(&world, "fish", &words, &[]));
}

#[test]
fn environments_software_sets_and_tag_targets_are_offered() {
    let world = World::sandbox();
    let offered = |line| values(&bash(&world, line)).join("|");
    let first = "xc6iyrijo";
    for line in [
        "thinctl device list --environment x",
        "thinctl device list --environment=x",
        "thinctl environment get x",
        "thinctl env update x",
    ] {
        assert_eq!(offered(line), first, "{line}");
    }
    assert_eq!(offered("thinctl environment get Berlin"), "Berlin\\ office");
    assert_eq!(
        offered("thinctl software-set get 2.1"),
        "2.15.0|2.16.2|2.17.0|2.18.1|2.19.1"
    );
    assert_eq!(
        offered("thinctl environment create --desired-software-set-id 3"),
        "31|33|35|37|39"
    );
    assert_eq!(offered("thinctl tag list d"), "device/");
    assert_eq!(
        offered("thinctl tag list environment/x"),
        format!("environment/{first}")
    );
    assert_eq!(offered("thinctl tag add softwareset/41 d"), "");
    assert_eq!(offered("thinctl tag add --type device d"), "");
    let columns = offered("thinctl tag add --type device --where ser");
    assert!(columns.starts_with("serialNumber="), "{columns}");
}

#[test]
fn columns_and_conditions_are_offered_without_a_request() {
    let (world, server) = service();
    let offered = |line| values(&bash(&world, line)).join("|");
    for (line, expected) in [
        ("thinctl device list --columns id,na", "id,name"),
        ("thinctl device get --columns tag", "tags|tag:"),
        ("thinctl device list --sort id,-lastp", "id,-lastPostureAt"),
        ("thinctl device list --sort -seri", "-serialNumber"),
        (
            "thinctl environment list --where desktopT",
            "desktopType=appstream|desktopType=workspaces|desktopType=workspaces-web|desktopType\\!=|desktopType\\~|desktopType\\!\\~",
        ),
        (
            "thinctl device list --where st",
            "status=ARCHIVED|status=DEREGISTERED|status=DEREGISTERING|status=REGISTERED|status\\!=|status\\~|status\\!\\~",
        ),
        ("thinctl device list --where status=R", "REGISTERED"),
        (
            "thinctl device list --where 'status != ARCHIVED,R",
            "status != ARCHIVED,REGISTERED",
        ),
        ("thinctl device list --where=status=R", "REGISTERED"),
        ("thinctl device list --where lasts", ""),
        ("thinctl device list --with", "--with-tags"),
        ("thinctl device list --status reg", "REGISTERED"),
        ("thinctl --region eu-", "eu-west-1|eu-west-2|eu-central-1"),
    ] {
        assert_eq!(offered(line), expected, "{line}");
        assert_eq!(server.lines(), [""; 0], "{line}");
    }
}

#[test]
fn profiles_are_those_of_the_configuration() {
    let world = World::new();
    world.write(
        ".aws/config",
        "[profile prod]\nregion = eu-west-1\n[profile dev]\n",
    );
    world.write(".aws/credentials", "[legacy]\naws_access_key_id = x\n");
    let offered = |line| values(&bash(&world, line)).join("|");
    assert_eq!(offered("thinctl --profile "), "dev|legacy|prod");
    assert_eq!(offered("thinctl device list --profile=p"), "prod");
    world.write(".aws/config", "[profile");
    assert_eq!(offered("thinctl --profile "), "");
}

#[test]
fn the_service_is_asked_once_a_minute_about_each_connection() {
    let (mut world, server) = service();
    let id = "AAAAAAAAAAAAAAAAAAAAAAAA";
    assert_eq!(values(&bash(&world, "thinctl device get A")), [id]);
    assert_eq!(values(&bash(&world, "thinctl device get de")), ["desk\\ 1"]);
    assert_eq!(server.lines().len(), 1, "kept");

    let elsewhere = "thinctl --region eu-west-1 device get A";
    assert_eq!(values(&bash(&world, elsewhere)), [id]);
    assert_eq!(server.lines().len(), 2, "not for another region");

    world.at("2026-11-22T12:00:59Z");
    assert_eq!(values(&bash(&world, "thinctl device get A")), [id]);
    assert_eq!(server.lines().len(), 2, "still good");
    world.at("2026-11-22T12:01:00Z");
    assert_eq!(values(&bash(&world, "thinctl device get A")), [id]);
    assert_eq!(server.lines().len(), 3, "no longer");

    for path in cached(&world) {
        std::fs::write(path, "{\"until\":").expect("written");
    }
    assert_eq!(values(&bash(&world, "thinctl device get A")), [id]);
    assert_eq!(server.lines().len(), 4, "a broken file is no answer");
}

#[cfg(unix)]
#[test]
fn what_is_kept_is_private() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let (world, server) = service();
    let folder = world.home().join(".cache/thinctl/completion");
    values(&bash(&world, "thinctl device get A"));
    let [path] = &cached(&world)[..] else {
        panic!("one file");
    };
    let mode = |path| {
        let metadata = std::fs::metadata(path).expect("metadata");
        metadata.permissions().mode() & 0o777
    };
    assert_eq!((mode(path), mode(&folder)), (0o600, 0o700));
    let text = std::fs::read_to_string(path).expect("a text");
    assert!(!text.contains("arn:"), "{text}");

    // A link in its place is replaced, not followed.
    let victim = world.write("victim", "precious");
    std::fs::remove_file(path).expect("removed");
    symlink(&victim, path).expect("a link");
    values(&bash(&world, "thinctl device get A"));
    assert!(!path.is_symlink());
    assert_eq!(
        std::fs::read_to_string(&victim).expect("a text"),
        "precious"
    );

    // A folder that is a link is left alone.
    std::fs::remove_dir_all(&folder).expect("removed");
    let elsewhere = world.home().join("elsewhere");
    std::fs::create_dir(&elsewhere).expect("a folder");
    symlink(&elsewhere, &folder).expect("a link");
    let before = server.lines().len();
    assert_eq!(values(&bash(&world, "thinctl device get AA")).len(), 1);
    assert_eq!(server.lines().len(), before + 1);
    assert_eq!(std::fs::read_dir(&elsewhere).expect("a folder").count(), 0);
}

#[test]
fn nothing_that_a_terminal_would_obey_is_shown() {
    let (world, _server) = service();
    let ran = bash(&world, "thinctl device get ");
    assert!(ran.stdout.contains("evil\\nname (S2\\u{1b}[2J)"), "{ran}");
    is_nothing(&bash(&world, "thinctl device get S2"));
    is_nothing(&bash(&world, "thinctl device get e"));
}

#[test]
fn the_sandbox_named_anywhere_keeps_requests_off_aws() {
    let (world, server) = service();
    let lines = [
        ("thinctl --sandbox device get W", ""),
        ("thinctl device get W", " --sandbox"),
        ("thinctl --profile --sandbox device get W", ""),
    ];
    for (before, after) in lines {
        assert_eq!(values(&bash_at(&world, before, after)).len(), 2, "{before}");
    }
    let world = world.with("THINCTL_SANDBOX", "1");
    assert_eq!(values(&bash(&world, "thinctl device get W")).len(), 2);
    assert!(server.lines().is_empty());
    assert!(cached(&world).is_empty());
}

#[test]
fn whatever_fails_is_passed_over_in_silence() {
    let refused = World::aws().with("AWS_ENDPOINT_URL", "http://127.0.0.1:9");
    is_nothing(&bash(&refused, "thinctl device get A"));
    is_nothing(&bash(&World::new(), "thinctl device get A"));
    is_nothing(&bash(
        &World::aws(),
        "thinctl --profile nosuch device get A",
    ));
    is_nothing(&bash(
        &World::aws(),
        "thinctl --endpoint-url ftp://x device get A",
    ));
    is_nothing(&bash(&World::aws().without("HOME"), "thinctl nosuch 'x"));
    is_nothing(&ask(&World::aws(), "bash", &["thinctl device get "], &[]));

    let noisy = World::new().with("AWS_REGION", "us-east-1");
    noisy.write(
        ".aws/config",
        "[default]\ncredential_process = echo noise >&2; read answer; echo $answer\n",
    );
    is_nothing(&bash(&noisy, "thinctl device get A"));
}

#[test]
fn a_failure_is_kept_for_a_few_seconds() {
    let server = Server::answering(vec![
        Answer::error(500, "InternalServerException", "no"),
        Answer::json(200, DEVICES),
    ]);
    let mut world = World::sending_to(&server);
    is_nothing(&bash(&world, "thinctl device get A"));
    is_nothing(&bash(&world, "thinctl device get A"));
    assert_eq!(server.lines().len(), 1, "one try, then none for a while");
    world.at("2026-11-22T12:00:10Z");
    assert_eq!(values(&bash(&world, "thinctl device get A")).len(), 1);
}

#[test]
fn a_service_that_says_nothing_is_given_up() {
    let server = Server::answering(vec![Answer::Silence]);
    is_nothing(&bash(&World::sending_to(&server), "thinctl device get A"));
}

#[test]
fn lists_are_cut() {
    let server = Server::replying(|request| {
        let token = request.line.rsplit("nextToken=").next().unwrap_or_default();
        let page: u32 = token
            .split('&')
            .next()
            .and_then(|page| page.parse().ok())
            .unwrap_or(0);
        let body = format!(
            r#"{{"devices":[{{"id":"X{page}"}}],"nextToken":"{}"}}"#,
            page + 1
        );
        Answer::json(200, &body)
    });
    let world = World::sending_to(&server);
    assert_eq!(values(&bash(&world, "thinctl device get X")).len(), 10);
    assert_eq!(server.lines().len(), 10);
}

#[test]
fn a_variable_left_over_turns_no_command_into_a_completion() {
    let world = World::small().with("COMPLETE", "bash");
    assert_eq!(
        world.json("device list")["devices"]
            .as_array()
            .map(Vec::len),
        Some(2)
    );
    let world = World::new().with("COMPLETE", "1");
    let ran = world.run("");
    assert!(ran.stderr.contains("Usage:"), "{ran}");
}

#[test]
fn scripts_register_the_program() {
    let world = World::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ran = world.run(&format!("completions --dynamic {shell}"));
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{ran}");
        assert!(
            ran.stdout.contains("COMPLETE") && ran.stdout.contains("thinctl"),
            "{ran}"
        );
        // The way of other programs leads to the same.
        let mut command = world.command("");
        let usual = world.finish("", command.env("COMPLETE", shell));
        assert_eq!(usual.stdout, ran.stdout);
    }
}
