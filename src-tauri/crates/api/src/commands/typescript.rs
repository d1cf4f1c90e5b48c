//! The window's side of the contract, made from the list of commands: a file of types for each module
//! of `wire`, and one of the commands.

use super::*;
use std::any::{TypeId, type_name};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use ts_rs::{Config, TS, TypeVisitor};

const HEAD: &str =
    "// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.\n\n";

/// A type as the window knows it.
struct Declared {
    /// The module of `wire` that it is declared in.
    module: String,
    text: String,
}

pub(super) struct TypeScript {
    config: Config,
    /// By name; the names are one space, as `wire` gives them out together.
    types: BTreeMap<String, Declared>,
    commands: String,
}

impl TypeScript {
    fn new() -> Self {
        let config = Config::new().with_large_int("number");
        Self { config, types: BTreeMap::new(), commands: String::new() }
    }

    pub(super) fn command<Request: TS + 'static, Reply: TS + 'static>(
        &mut self,
        name: &str,
        doc: &str,
    ) {
        self.visit::<Reply>();
        let answer = format!("call<{}>(\"{name}\", ", Reply::name(&self.config));
        self.function::<Request>(name, doc, &answer);
    }

    pub(super) fn bytes<Request: TS + 'static>(&mut self, name: &str, doc: &str) {
        self.function::<Request>(name, doc, &format!("bytes(\"{name}\", "));
    }

    fn function<Request: TS + 'static>(&mut self, name: &str, doc: &str, answer: &str) {
        let (parameter, argument) = if TypeId::of::<Request>() == TypeId::of::<Empty>() {
            (String::new(), "{}")
        } else {
            self.visit::<Request>();
            (format!("request: {}", Request::name(&self.config)), "request")
        };
        let (doc, name) = (doc.trim(), camel_case(name));
        write!(self.commands, "  /** {doc} */\n  {name}: ({parameter}) => {answer}{argument}),\n")
            .expect("writing to a string never fails");
    }

    /// Returns the text of each file by its name in `ui/src/lib`.
    fn files(&self) -> BTreeMap<String, String> {
        let modules: BTreeSet<&str> = self.types.values().map(|own| own.module.as_str()).collect();
        let mut files = BTreeMap::new();
        for module in &modules {
            let own = self.types.values().filter(|declared| declared.module == *module);
            let body: Vec<&str> = own.map(|declared| declared.text.as_str()).collect();
            let body = body.join("\n");
            let text = format!("{HEAD}{}{body}", self.imports(&body, module, "."));
            files.insert(format!("api/{module}.ts"), text);
        }
        let again = modules.iter().map(|module| format!("export * from \"./api/{module}\";\n"));
        let commands = format!(
            "{HEAD}{}{}\n/** Every command, typed. */\nexport const api = {{\n{}}};\n",
            self.imports(&self.commands, "", "./api").replacen(
                "import",
                "import { bytes, call } from \"./host\";\nimport",
                1
            ),
            again.collect::<String>(),
            self.commands,
        );
        files.insert("api.ts".into(), commands);
        files
    }

    /// Writes the imports of what `text` names and `module` does not declare itself.
    fn imports(&self, text: &str, module: &str, folder: &str) -> String {
        let mut named: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for line in text.lines().filter(|line| !line.trim_start().starts_with("/**")) {
            for word in line.split(|letter: char| !letter.is_alphanumeric() && letter != '_') {
                if let Some((name, declared)) = self.types.get_key_value(word) {
                    named.entry(&declared.module).or_default().insert(name);
                }
            }
        }
        named.remove(module);
        let mut imports = String::new();
        for (module, names) in &named {
            let names = names.iter().copied().collect::<Vec<&str>>().join(", ");
            writeln!(imports, "import type {{ {names} }} from \"{folder}/{module}\";")
                .expect("writing to a string never fails");
        }
        if named.is_empty() { imports } else { imports + "\n" }
    }
}

impl TypeVisitor for TypeScript {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        T::visit_generics(self);
        // Only types with a file of their own are declared; the rest are written in place.
        if T::output_path().is_none() {
            return;
        }
        let name = T::ident(&self.config);
        if self.types.contains_key(&name) {
            return;
        }
        let docs = T::docs().unwrap_or_default();
        let text = tidy(&format!("{docs}export {}\n", T::decl(&self.config)));
        self.types.insert(name, Declared { module: module_of::<T>(), text });
        T::visit_dependencies(self);
    }
}

/// Names the module that declares a type.
fn module_of<T: ?Sized>() -> String {
    let path = type_name::<T>().split('<').next().unwrap_or_default();
    path.rsplit("::").nth(1).unwrap_or("wire").to_owned()
}

/// Sets comments of one line on one line, and indents fields.
fn tidy(declaration: &str) -> String {
    let text = declaration.replace("/**\n * ", "/** ").replace("\n */\n", " */\n");
    let Some((head, fields)) = text.split_once(" = { \n") else { return text };
    let fields = fields.trim_end().trim_end_matches(" };").replace('\n', "\n  ");
    let fields: Vec<&str> = fields.lines().map(str::trim_end).collect();
    format!("{head} = {{\n  {}\n}};\n", fields.join("\n"))
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
}

/// Lists the files that lie in `ui/src/lib/api`, as `files` names them.
fn present(library: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(library.join("api")).into_iter().flatten().flatten();
    entries.map(|entry| format!("api/{}", entry.file_name().to_string_lossy())).collect()
}

#[test]
fn the_window_speaks_the_types_of_this_list() {
    let mut typescript = TypeScript::new();
    declare(&mut typescript);
    typescript.visit::<ApiError>();
    typescript.visit::<OfferedFile>();
    typescript.visit::<OfferedTarget>();
    typescript.visit::<Progress>();
    let files = typescript.files();
    let library: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/lib");
    let left: Vec<String> =
        present(&library).into_iter().filter(|file| !files.contains_key(file)).collect();
    if std::env::var_os("BLESS").is_some() {
        std::fs::create_dir_all(library.join("api")).expect("ui/src/lib can be written");
        for (file, text) in &files {
            std::fs::write(library.join(file), text).expect("ui/src/lib can be written");
        }
        for file in &left {
            std::fs::remove_file(library.join(file)).expect("ui/src/lib can be written");
        }
    }
    let again = "run `BLESS=1 cargo test -p zonula-api`";
    for (file, text) in &files {
        let written = std::fs::read_to_string(library.join(file)).unwrap_or_default();
        assert!(written == *text, "ui/src/lib/{file} differs; {again}");
    }
    let left = left.iter().filter(|file| library.join(file).exists()).collect::<Vec<_>>();
    assert!(left.is_empty(), "ui/src/lib has {left:?}, which nothing makes any more; {again}");
}
