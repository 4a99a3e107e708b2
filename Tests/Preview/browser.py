"""Chromium without a window, one call a page."""

import os
import shutil
import subprocess
import tempfile

PROGRAMS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
QUIET = [
    "--headless", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-extensions", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--disable-default-apps",
    "--disable-domain-reliability", "--disable-client-side-phishing-detection", "--metrics-recording-only",
    "--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication", "--mute-audio",
    "--force-device-scale-factor=1",
]


def find():
    named = os.environ.get("CHROMIUM")
    return named or next(filter(None, map(shutil.which, PROGRAMS)), None)


class Browser:
    def __init__(self, program):
        self.program = program

    def version(self):
        return subprocess.run([self.program, "--version"], capture_output=True, text=True).stdout.strip()

    def run(self, url, *flags):
        with tempfile.TemporaryDirectory() as profile:
            command = [self.program, *QUIET, f"--user-data-dir={profile}", *flags]
            # A container's root has no sandbox to put the renderer into.
            if os.geteuid() == 0:
                command.append("--no-sandbox")
            done = subprocess.run([*command, url], capture_output=True, text=True, timeout=120)
            if done.returncode != 0:
                raise RuntimeError(f"{self.program} ended with {done.returncode}: {done.stderr[-2000:]}")
            return done.stdout

    def dom(self, url, *flags):
        return self.run(url, "--dump-dom", "--virtual-time-budget=5000", *flags)

    def picture(self, url, path, width, height, is_dark):
        # The enumeration of Blink: 0 is dark, 1 is light.
        scheme = f"--blink-settings=preferredColorScheme={0 if is_dark else 1}"
        self.run(url, f"--screenshot={path}", f"--window-size={width},{height}", scheme, "--virtual-time-budget=2000")
