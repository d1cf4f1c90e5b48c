//! No network: no socket but local ones, no remote origin, no code but the program's own, and no
//! command but those that exist.

use crate::computer::{Computer, PASSPHRASE};
use crate::driver::{self, root};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::os::unix::fs::PermissionsExt;

fn read(place: &str) -> String {
    std::fs::read_to_string(root().join(place)).unwrap_or_else(|error| panic!("{place}: {error}"))
}

#[test]
fn the_policy_forbids_remote_origins_inline_script_and_eval() {
    let configuration: Value = serde_json::from_str(&read("src-tauri/tauri.conf.json")).unwrap();
    let policy = configuration["app"]["security"]["csp"].as_object().unwrap();
    assert_eq!(policy["default-src"], "'none'", "what is not named is forbidden");
    assert_eq!(policy["script-src"], "'self'");
    let allowed = ["'none'", "'self'", "blob:", "ipc:", "http://ipc.localhost"];
    for (kind, sources) in policy {
        for source in sources.as_str().unwrap().split(' ') {
            assert!(allowed.contains(&source), "{kind} allows {source}");
        }
    }
    let page = read("ui/dist/index.html");
    assert!(!page.contains("<style") && !page.contains("style="), "no style stands in the page");
    for script in page.split("<script").skip(1) {
        let (opening, content) = script.split_once('>').unwrap();
        assert!(opening.contains("src=") && content.starts_with("</script>"), "inline: {script}");
    }
}

#[test]
fn the_capability_allows_exactly_the_commands_that_exist() {
    let handler = read("src-tauri/src/main.rs");
    let handler = handler.split_once("generate_handler![").unwrap().1.split_once(']').unwrap().0;
    let answered: BTreeSet<String> = handler
        .split(',')
        .filter_map(|own| own.trim().rsplit("::").next().map(str::to_owned))
        .filter(|own| !own.is_empty())
        .collect();
    let build = read("src-tauri/build.rs");
    let list = build.split_once("COMMANDS: &[&str] = &[").unwrap().1.split_once(']').unwrap().0;
    let declared: BTreeSet<String> =
        list.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    let capability: Value =
        serde_json::from_str(&read("src-tauri/capabilities/main.json")).unwrap();
    let permissions = capability["permissions"].as_array().unwrap().iter();
    let (own, core): (Vec<&str>, Vec<&str>) =
        permissions.map(|one| one.as_str().unwrap()).partition(|one| one.starts_with("allow-"));
    let allowed: BTreeSet<String> =
        own.iter().map(|one| one.trim_start_matches("allow-").replace('-', "_")).collect();
    assert_eq!(answered, declared, "what main.rs answers is what build.rs declares");
    assert_eq!(answered, allowed, "what main.rs answers is what the window may ask for");
    // Of Tauri itself only to hear events.
    assert_eq!(core, ["core:event:allow-listen", "core:event:allow-unlisten"]);
    assert_eq!(capability["windows"], json!(["main"]));
    assert_eq!(capability.get("remote"), None, "no page from elsewhere may ask for anything");
}

/// A program that runs the window's under a tracer which writes down every socket.
fn traced(computer: &Computer) -> std::path::PathBuf {
    let wrapper = computer.place("traced");
    let script = format!(
        "#!/bin/sh\nexec strace --follow-forks --seccomp-bpf --quiet=all \
         --trace=socket,connect,bind,sendto --output={} {} \"$@\"\n",
        computer.place("sockets").display(),
        computer.program().display()
    );
    std::fs::write(&wrapper, script).unwrap();
    std::fs::set_permissions(&wrapper, std::fs::Permissions::from_mode(0o755)).unwrap();
    wrapper
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_and_its_web_view_speak_to_nobody() {
    let _turn = driver::turn().await;
    let Some(computer) = Computer::new() else { return };
    if std::process::Command::new("strace").arg("-V").output().is_err() {
        return println!("skipped: `strace` is not installed");
    }
    let walk = computer.sit_down_at(&traced(&computer)).await;
    walk.creates_a_database(PASSPHRASE).await;
    walk.adds("Jonas Beispiel", "P-1042").await;
    walk.press("Knowledge").await;
    walk.read("Catalogue 20").await;

    // A page that wanted to reach out could not, and no text becomes code.
    let tries = "
        const done = arguments[0];
        const outcome = (work) => work.then(() => 'done', () => 'refused');
        const image = (source) => new Promise((good, bad) => {
            const own = new Image(); own.onload = good; own.onerror = bad; own.src = source;
        });
        const script = document.createElement('script');
        script.textContent = 'window.inline = true';
        document.body.append(script);
        let evaluated = 'done';
        try { window.eval('1'); } catch { evaluated = 'refused'; }
        Promise.all([
            outcome(fetch('https://example.com/')), outcome(fetch('http://127.0.0.1:9/')),
            outcome(image('https://example.com/a.png')),
            outcome(new Promise((good, bad) => {
                try { const own = new WebSocket('wss://example.com/'); own.onopen = good; own.onerror = bad; } catch { bad(); }
            })),
        ]).then((all) => done([...all, window.inline === true ? 'done' : 'refused', evaluated]));";
    let outcomes = walk.evaluate_async(tries).await;
    let tried = outcomes.as_array().unwrap();
    assert!(tried.len() == 6 && tried.iter().all(|own| own == "refused"), "{outcomes}");
    walk.end().await;

    let sockets = std::fs::read_to_string(computer.place("sockets")).unwrap();
    let families = sockets.lines().filter(|line| line.contains("socket("));
    let families: Vec<&str> = families.collect();
    assert!(families.len() > 3, "the tracer saw the program: {sockets}");
    for line in sockets.lines() {
        let remote = line.contains("AF_INET") && line.contains("sa_family");
        // The driver of this test speaks to the web view over the loopback device.
        let driver = line.contains("inet_addr(\"127.0.0.1\")") || line.contains("\"::1\"");
        assert!(!remote || driver, "somebody was spoken to: {line}");
    }
    println!("{} sockets were opened, none of them to anywhere", families.len());
}
