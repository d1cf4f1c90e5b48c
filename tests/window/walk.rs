//! What a person does at the window: press, type, look.

use crate::driver::Window;
use fantoccini::Locator;
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(30);

/// Someone at the window, with a folder for pictures of what they see.
pub struct Walk {
    window: Window,
    axe: String,
    pictures: PathBuf,
    /// What axe found, by screen.
    pub violations: Vec<String>,
    /// The screens looked at.
    pub screens: Vec<String>,
}

impl Walk {
    /// Begins with a window whose pages are 1280 × 800.
    pub async fn begin(window: Window, axe: String, pictures: PathBuf) -> Self {
        std::fs::create_dir_all(&pictures).expect("the folder for pictures can be made");
        let walk = Self { window, axe, pictures, violations: vec![], screens: vec![] };
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

    /// Runs a script that answers later, through its last argument.
    pub async fn answer(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.window.client.execute_async(script, arguments).await.expect("the script answers")
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
            const named = [...document.querySelectorAll('button, a, label, [role=tab]')]
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

    /// Chooses an entry of a list by its value.
    pub async fn choose(&self, selector: &str, value: &str) {
        let field = self.see(selector).await;
        field.select_by_value(value).await.expect("the list has this entry");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }

    /// Takes a picture of the screen and lets axe judge it.
    pub async fn look(&mut self, name: &str) {
        // Figures, pages and transitions settle.
        tokio::time::sleep(Duration::from_millis(500)).await;
        let painted = "requestAnimationFrame(() => requestAnimationFrame(() => arguments[0]()))";
        self.answer(painted, vec![]).await;
        let picture = self.window.client.screenshot().await.expect("a picture can be taken");
        let file = self.pictures.join(format!("{name}.png"));
        std::fs::write(file, picture).expect("the picture can be written");
        self.screens.push(name.to_owned());
        for violation in self.judge().await {
            self.violations.push(format!("{name}: {violation}"));
        }
        self.nothing_is_broken(name).await;
    }

    async fn judge(&self) -> Vec<String> {
        self.evaluate(&self.axe, vec![]).await;
        let script = "
            const done = arguments[0];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            axe.run(document, { runOnly: tags }).then(
                ({ violations }) => done(violations.map(({ id, nodes }) =>
                    id + ' at ' + nodes.map(({ target }) => target.join(' ')).slice(0, 4).join(', '))),
                (error) => done([String(error)]));";
        let found = self.answer(script, vec![]).await;
        serde_json::from_value(found).expect("axe answers with sentences")
    }

    /// Code that failed, and words assembled from what is not there.
    async fn nothing_is_broken(&self, name: &str) {
        let wrong = self.evaluate("return window.wrong", vec![]).await;
        assert_eq!(wrong, json!([]), "the code of the screen `{name}` failed");
        let broken = ["undefined", "[object Object]", "NaN", "{$", "{ $"];
        let text = self.text().await;
        for piece in broken {
            assert!(!text.contains(piece), "the screen `{name}` shows `{piece}`: {text}");
        }
    }

    /// Says whether the page is wider than the window.
    pub async fn is_cut_off(&self) -> bool {
        let script = "return document.documentElement.scrollWidth > window.innerWidth";
        self.evaluate(script, vec![]).await == json!(true)
    }

    /// Returns the folder with the pictures.
    pub fn pictures(&self) -> &Path {
        &self.pictures
    }
}
