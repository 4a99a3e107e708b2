use zed_extension_api::{self as zed, Command, LanguageServerId, Result, Worktree};

struct Timbre;

impl zed::Extension for Timbre {
    fn new() -> Self {
        Timbre
    }

    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &Worktree) -> Result<Command> {
        let command = worktree.which("timbre").ok_or_else(|| "Put timbre on your PATH.".to_string())?;
        Ok(Command { command, args: vec!["lsp".to_string()], env: worktree.shell_env() })
    }
}

zed::register_extension!(Timbre);
