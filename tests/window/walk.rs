//! What a person does at the window: press, type, look.

use crate::driver::{Window, root};
use fantoccini::Locator;
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(60);

/// The rules that axe judges by.
const TAGS: &str = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

/// Which screen stands in the handbook as the picture of which page.
pub const HANDBOOK: [(&str, &str); 10] = [
    ("03-no-patients", "start"),
    ("25-patients", "patients"),
    ("r04-ready", "import"),
    ("r08-two-rows", "questions"),
    ("l01-results", "results"),
    ("l03-microbiome", "microbiome"),
    ("l07-before-and-after", "symptoms"),
    ("18a-assessment", "assessment"),
    ("l10-released", "report"),
    ("p13-backed-up", "safety"),
];

/// Someone at the window, with a folder for pictures of what they see.
pub struct Walk {
    window: Window,
    axe: String,
    pictures: PathBuf,
    /// What axe found, by screen.
    pub violations: Vec<String>,
    /// The screens looked at.
    pub screens: Vec<String>,
    /// Words that were cut off at twice the size, by screen.
    pub cut: Vec<String>,
}

/// Finds visible words that lie outside of what an ancestor shows and cannot be scrolled to, and a
/// page that is wider than its window.
const CUT: &str = r"
    const found = [];
    if (document.documentElement.scrollWidth > innerWidth + 1) found.push('the page is wider than the window');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const words = text.data.trim();
        const own = text.parentElement;
        if (words === '' || !own.checkVisibility() || own.closest('svg, option, .unseen')) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        for (let outer = own; outer && outer !== document.body; outer = outer.parentElement) {
            const style = getComputedStyle(outer);
            // Hidden on purpose, for those who listen.
            if (style.clipPath !== 'none' || style.clip.startsWith('rect(0')) break;
            const frame = outer.getBoundingClientRect();
            const sideways = ['hidden', 'clip'].includes(style.overflowX)
                && (box.right > frame.right + 1 || box.left < frame.left - 1);
            const downwards = ['hidden', 'clip'].includes(style.overflowY)
                && (box.bottom > frame.bottom + 2 || box.top < frame.top - 2);
            if (sideways || downwards) { found.push(words.slice(0, 60)); break; }
            // What can be scrolled to is not cut.
            if (['auto', 'scroll'].includes(style.overflowX) || ['auto', 'scroll'].includes(style.overflowY)) break;
        }
    }
    return [...new Set(found)];";

impl Walk {
    /// Begins with a window whose pages are 1280 × 800.
    pub async fn begin(window: Window, axe: String, pictures: PathBuf) -> Self {
        std::fs::create_dir_all(&pictures).expect("the folder for pictures can be made");
        let walk = Self { window, axe, pictures, violations: vec![], screens: vec![], cut: vec![] };
        walk.see("#passphrase").await;
        walk.listen_for_errors().await;
        let mut outer = 800;
        // The menu bar takes a little of the window, and comes a little after it.
        for _ in 0..20 {
            walk.window.client.set_window_size(1280, outer).await.expect("the window can be sized");
            tokio::time::sleep(Duration::from_millis(200)).await;
            let inner = walk.evaluate("return window.innerHeight", vec![]).await;
            match inner.as_u64().and_then(|height| 800_u64.checked_sub(height)) {
                Some(0) => return walk,
                Some(missing) => outer += u32::try_from(missing).expect("a menu bar is small"),
                None => outer = 800,
            }
        }
        panic!("the window does not take the size asked for");
    }

    /// Keeps what goes wrong in the page's own code.
    async fn listen_for_errors(&self) {
        let listen = "
            window.wrong = [];
            addEventListener('error', ({ message }) => window.wrong.push(message));
            addEventListener('unhandledrejection', ({ reason }) => window.wrong.push(String(reason)));";
        self.evaluate(listen, vec![]).await;
    }

    /// Ends the session; a window left open would keep its driver.
    pub async fn end(self) {
        self.window.client.close().await.expect("the window closes");
    }

    /// Runs a script in the page.
    pub async fn evaluate(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.window.client.execute(script, arguments).await.expect("the script runs")
    }

    /// Runs a script that answers by the function it is given last.
    pub async fn evaluate_async(&self, script: &str) -> Value {
        self.window.client.execute_async(script, vec![]).await.expect("the script runs")
    }

    /// Waits for an element.
    pub async fn see(&self, selector: &str) -> Element {
        let wait = self.window.client.wait().at_most(PATIENCE);
        let found = wait.for_element(Locator::Css(selector)).await;
        match found {
            Ok(element) => element,
            Err(_) => panic!("`{selector}` did not appear; the page says: {}", self.text().await),
        }
    }

    /// Waits for words.
    pub async fn read(&self, words: &str) {
        for _ in 0..PATIENCE.as_millis() / 100 {
            if self.text().await.contains(words) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("`{words}` did not appear; the page says: {}", self.text().await);
    }

    /// Returns the page's words.
    pub async fn text(&self) -> String {
        let text = self.evaluate("return document.body.innerText", vec![]).await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Presses a button, tab or link by its words.
    pub async fn press(&self, words: &str) {
        let script = "
            const named = [...document.querySelectorAll('button, a, label, summary, [role=tab]')]
                .filter((one) => !one.disabled && one.checkVisibility())
                .filter((one) => one.textContent.trim().startsWith(arguments[0])
                    || one.getAttribute('aria-label') === arguments[0]);
            // A dialog in front hides what lies behind it; the whole word goes before its beginning.
            const rank = (one) => (one.closest('[role=dialog]') ? 0 : 2)
                + (one.textContent.trim() === arguments[0] ? 0 : 1);
            named.sort((a, b) => rank(a) - rank(b))[0]?.click();
            return named.length > 0;";
        for _ in 0..PATIENCE.as_millis() / 100 {
            if self.evaluate(script, vec![json!(words)]).await == json!(true) {
                tokio::time::sleep(Duration::from_millis(150)).await;
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("there is no `{words}` to press; the page says: {}", self.text().await);
    }

    /// Types into a field, in place of what it holds.
    pub async fn fill(&self, selector: &str, words: &str) {
        let field = self.see(selector).await;
        field.clear().await.expect("the field can be cleared");
        field.send_keys(words).await.expect("the field can be typed into");
    }

    /// Presses a key with Ctrl.
    pub async fn ctrl(&self, key: char) {
        let keys = format!("{}{key}{}", char::from(Key::Control), char::from(Key::Null));
        let focus = self.window.client.active_element().await.expect("something has the focus");
        focus.send_keys(&keys).await.expect("keys can be pressed");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }

    /// Presses a key.
    pub async fn key(&self, key: Key) {
        let focus = self.window.client.active_element().await.expect("something has the focus");
        focus.send_keys(&char::from(key).to_string()).await.expect("keys can be pressed");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }

    /// Types into whatever has the focus.
    pub async fn types(&self, words: &str) {
        let focus = self.window.client.active_element().await.expect("something has the focus");
        focus.send_keys(words).await.expect("words can be typed");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }

    /// Goes from one control to the next until one is called so; each on the way shows its focus.
    pub async fn tab_to(&self, name: &str) {
        let script = "
            const own = document.activeElement;
            const labels = [...(own.labels ?? [])].map((one) => one.textContent.trim());
            const names = [own.getAttribute('aria-label'), own.textContent.trim(), own.id, ...labels];
            const style = getComputedStyle(own);
            // A radio button that is hidden shows its focus on its label.
            const seen = [style, ...[...(own.labels ?? [])].map((one) => getComputedStyle(one))]
                .some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px');
            const bare = own === document.body || own.closest('[data-command-root]') !== null;
            return [names.some((one) => one && one.startsWith(arguments[0])), seen || bare, own.outerHTML.slice(0, 120)];";
        for _ in 0..120 {
            let found = self.evaluate(script, vec![json!(name)]).await;
            if found[0] == json!(true) {
                return;
            }
            let key = char::from(Key::Tab).to_string();
            let focus = self.window.client.active_element().await.expect("there is a focus");
            focus.send_keys(&key).await.expect("keys can be pressed");
            let found = self.evaluate(script, vec![json!(name)]).await;
            assert_eq!(found[1], json!(true), "the focus cannot be seen at {}", found[2]);
        }
        panic!("no key leads to `{name}`; the page says: {}", self.text().await);
    }

    /// Chooses an entry of a list by its value.
    pub async fn choose(&self, selector: &str, value: &str) {
        let field = self.see(selector).await;
        field.select_by_value(value).await.expect("the list has this entry");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }

    /// Looks at the screen in the light, in the dark and at twice the size: a picture of each, what
    /// axe says of both colours, and whether any word is cut off.
    pub async fn look(&mut self, name: &str) {
        self.settles().await;
        self.picture(name).await;
        self.illustrates(name);
        self.screens.push(name.to_owned());
        for violation in self.judge(TAGS).await {
            self.violations.push(format!("{name}: {violation}"));
        }
        self.nothing_is_broken(name).await;
        let root = "const root = document.documentElement; window.was = root.dataset.theme;";
        self.evaluate(&format!("{root} root.dataset.theme = 'dark'"), vec![]).await;
        self.rest(150).await;
        self.picture(&format!("{name}-dark")).await;
        // Only colours differ in the dark.
        for violation in self.judge("['color-contrast']").await {
            self.violations.push(format!("{name}, dark: {violation}"));
        }
        let back = "const root = document.documentElement;
            if (window.was) root.dataset.theme = window.was; else delete root.dataset.theme;
            root.style.setProperty('--text-scale', '2')";
        self.evaluate(back, vec![]).await;
        self.rest(150).await;
        self.picture(&format!("{name}-200")).await;
        let cut: Vec<String> =
            serde_json::from_value(self.evaluate(CUT, vec![]).await).expect("it lists words");
        self.cut.extend(cut.into_iter().map(|words| format!("{name}: {words}")));
        let normal = "document.documentElement.style.setProperty('--text-scale', '1')";
        self.evaluate(normal, vec![]).await;
        self.rest(50).await;
    }

    /// Waits until nothing of the screen is still on its way: no outline of what will come, no picture,
    /// no transition; skeletons appear after 300 ms.
    async fn settles(&self) {
        let coming = "
            // What lies further down is drawn when it is scrolled to.
            const inSight = (one) => {
                const { top, bottom } = one.getBoundingClientRect();
                return bottom > 0 && top < innerHeight;
            };
            return [...document.querySelectorAll('.waiting, .stale')].some(inSight)
                || [...document.images].some((one) => inSight(one) && !one.complete)
                || document.getAnimations().some((one) => one.playState === 'running' && one.effect.getComputedTiming().iterations !== Infinity)";
        self.rest(350).await;
        for _ in 0..PATIENCE.as_millis() / 100 {
            if self.evaluate(coming, vec![]).await == json!(false) {
                return;
            }
            self.rest(100).await;
        }
        panic!("the screen does not come to rest: {}", self.text().await);
    }

    /// With `BLESS` set, a picture becomes that of a page of the handbook, so that none ages.
    fn illustrates(&self, name: &str) {
        let page = HANDBOOK.iter().find(|(screen, _)| *screen == name);
        if let (Some((_, page)), Some(_)) = (page, std::env::var_os("BLESS")) {
            let (from, into) = (self.pictures.join(format!("{name}.png")), root().join("ui/help"));
            std::fs::copy(from, into.join(format!("{page}.png"))).expect("a picture is copied");
        }
    }

    /// Waits, then until what changed is painted.
    pub async fn rest(&self, milliseconds: u64) {
        tokio::time::sleep(Duration::from_millis(milliseconds)).await;
        let painted = "requestAnimationFrame(() => requestAnimationFrame(() => arguments[0]()))";
        self.window.client.execute_async(painted, vec![]).await.expect("the page is painted");
    }

    /// Scrolls to a heading.
    pub async fn shows(&self, id: &str) {
        self.see(&format!("#{id}")).await;
        let script = "document.getElementById(arguments[0]).scrollIntoView()";
        self.evaluate(script, vec![json!(id)]).await;
    }

    /// Takes a picture of the screen as it is.
    ///
    /// Where the web view draws into plain memory, its driver photographs the next frame, and a screen
    /// at rest makes none: a point that nobody sees changes meanwhile.
    pub async fn picture(&self, name: &str) {
        let stir = "
            const point = document.createElement('i');
            point.ariaHidden = 'true';
            point.style = 'position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px';
            document.body.append(point);
            let odd = false;
            const stirring = setInterval(() => {
                odd = !odd;
                point.style.backgroundColor = `rgb(128 128 128 / ${odd ? 1 : 2}%)`;
            }, 40);
            window.comesToRest = () => { clearInterval(stirring); point.remove(); };";
        self.evaluate(stir, vec![]).await;
        let picture = self.window.client.screenshot().await.expect("a picture can be taken");
        self.evaluate("window.comesToRest()", vec![]).await;
        std::fs::write(self.pictures.join(format!("{name}.png")), picture)
            .expect("the picture can be written");
    }

    /// Ends the walk and says what was wrong with the screens.
    pub async fn end_well(mut self) {
        println!("{} screens in {}", self.screens.len(), self.pictures.display());
        let (violations, cut) =
            (std::mem::take(&mut self.violations), std::mem::take(&mut self.cut));
        self.end().await;
        assert!(violations.is_empty(), "axe found:\n{}", violations.join("\n"));
        assert!(cut.is_empty(), "at 200 % text these are cut off:\n{}", cut.join("\n"));
    }

    async fn judge(&self, rules: &str) -> Vec<String> {
        if self.evaluate("return window.axe === undefined", vec![]).await == json!(true) {
            self.evaluate(&self.axe, vec![]).await;
        }
        let script = "
            const done = arguments[0];
            axe.run(document, { runOnly: RULES, resultTypes: ['violations'] }).then(
                ({ violations }) => done(violations.map(({ id, nodes }) =>
                    id + ' at ' + nodes.map(({ target }) => target.join(' ')).slice(0, 4).join(', '))),
                (error) => done([String(error)]));"
            .replace("RULES", rules);
        let client = &self.window.client;
        let found = client.execute_async(&script, vec![]).await.expect("axe runs");
        serde_json::from_value(found).expect("axe answers with sentences")
    }

    /// Code that failed, and words assembled from what is not there.
    async fn nothing_is_broken(&self, name: &str) {
        // Panes scroll; the window itself never does.
        let moved = "return document.scrollingElement.scrollTop + document.body.scrollTop";
        assert_eq!(self.evaluate(moved, vec![]).await, json!(0), "`{name}` has moved the window");
        let wrong = self.evaluate("return window.wrong", vec![]).await;
        assert_eq!(wrong, json!([]), "the code of the screen `{name}` failed");
        let broken = ["undefined", "[object Object]", "NaN", "{$", "{ $"];
        let text = self.text().await;
        for piece in broken {
            assert!(!text.contains(piece), "the screen `{name}` shows `{piece}`: {text}");
        }
    }

    /// Makes the database and comes in.
    pub async fn creates_a_database(&self, passphrase: &str) {
        self.read("Welcome to Zonula").await;
        self.fill("#passphrase", passphrase).await;
        self.fill("#again", passphrase).await;
        self.press("Create database").await;
        self.read("No patients yet").await;
    }

    /// Comes in.
    pub async fn unlocks(&self, passphrase: &str) {
        self.read("Zonula is locked").await;
        self.fill("#passphrase", passphrase).await;
        self.key(Key::Enter).await;
        self.see("[data-search]").await;
    }

    /// Adds a patient born on 11 February 1966 and stays at the empty record.
    pub async fn adds(&self, name: &str, number: &str) {
        self.ctrl('n').await;
        self.fill("#new-name", name).await;
        self.fill("#new-number", number).await;
        self.fill("#new-born", "02/11/1966").await;
        self.press("Male").await;
        self.press("Add patient").await;
        self.read("No results yet").await;
    }

    /// Waits until every offered file is read.
    pub async fn waits_until_all_are_read(&self) {
        self.see("nav[aria-label=Files] button").await;
        let reading = "return document.querySelector('nav .reading') !== null";
        while self.evaluate(reading, vec![]).await == json!(true) {
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }

    /// Goes through the files and says yes to what is likely, as a practitioner in a hurry does.
    pub async fn answers_every_question(&self) {
        let answer = "
            const open = [...document.querySelectorAll('section li:not(.done) fieldset')];
            for (const field of open) {
                const all = [...field.querySelectorAll('button')].find((one) => one.textContent === 'All rows are right');
                if (all) { all.click(); continue; }
                const box = field.querySelector('input[type=checkbox], input[type=radio]');
                if (box) { box.click(); continue; }
                const choice = field.querySelector('button');
                if (choice) { choice.click(); continue; }
                const day = field.querySelector('input');
                if (!day) continue;
                day.value = '10/12/2026';
                day.dispatchEvent(new Event('input', { bubbles: true }));
            }
            return open.filter((field) => !field.querySelector('select')).length;";
        let files = "return document.querySelectorAll('nav[aria-label=Files] button').length";
        let files = self.evaluate(files, vec![]).await.as_u64().unwrap_or(0);
        for at in 0..files {
            let go =
                "document.querySelectorAll('nav[aria-label=Files] button')[arguments[0]].click()";
            self.evaluate(go, vec![json!(at)]).await;
            self.see("article h2").await;
            self.rest(50).await;
            // An answer may open a further question.
            for _ in 0..6 {
                let open = self.evaluate(answer, vec![]).await;
                self.rest(100).await;
                self.waits_until_all_are_read().await;
                if open == json!(0) {
                    break;
                }
            }
        }
    }

    /// Presses «Import» and waits for what was stored.
    pub async fn stores(&self) {
        self.see("[data-import]:not(:disabled)").await.click().await.expect("it can be pressed");
        self.read("in the record").await;
    }

    /// Brings the files that are picked into the record, and goes to its results.
    pub async fn imports(&self) {
        self.ctrl('o').await;
        self.waits_until_all_are_read().await;
        self.answers_every_question().await;
        self.stores().await;
        self.press("See the results").await;
    }

    /// Ends the window's program at once, as a power cut does.
    pub async fn loses_power(self) {
        self.window.kill();
        // The driver learns that nobody answers any more.
        tokio::time::sleep(Duration::from_millis(500)).await;
    }

    /// Waits for the picture of the first page.
    pub async fn sees_a_page(&self) {
        let drawn = "
            const page = document.querySelector('img[data-page=\"1\"]');
            return page !== null && page.complete && page.naturalWidth > 300
                && page.closest('.stale') === null";
        for _ in 0..600 {
            if self.evaluate(drawn, vec![]).await == json!(true) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("no page was drawn; the page says: {}", self.text().await);
    }

    /// Says whether something has gone from the page's words.
    pub async fn no_longer_reads(&self, words: &str) {
        for _ in 0..PATIENCE.as_millis() / 100 {
            if !self.text().await.contains(words) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("`{words}` did not go away; the page says: {}", self.text().await);
    }
}
