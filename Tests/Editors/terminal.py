"""An editor in a terminal of its own: keys go in, and what a writer would see can be read."""

import fcntl
import os
import pty
import signal
import struct
import subprocess
import termios
import threading
import time

import pyte

ROWS, COLUMNS = 45, 160


class Terminal:
    def __init__(self, sandbox, command):
        self.display = pyte.Screen(COLUMNS, ROWS)
        self.stream = pyte.ByteStream(self.display)
        self.lock = threading.Lock()
        self.ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.process = subprocess.Popen(
            ["setsid", "--ctty"] + [str(part) for part in command], cwd=sandbox.posts, env=sandbox.environment,
            stdin=theirs, stdout=theirs, stderr=theirs)
        os.close(theirs)
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        try:
            while data := os.read(self.ours, 65536):
                with self.lock:
                    self.stream.feed(data)
        except OSError:
            pass

    def type(self, *keys, pause=0.3):
        for key in keys:
            os.write(self.ours, key.encode())
            time.sleep(pause)

    def screen(self):
        with self.lock:
            return "\n".join(line.rstrip() for line in self.display.display)

    def end(self, seconds=10):
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            return 124
        finally:
            os.close(self.ours)
