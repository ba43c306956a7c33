# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop for one test: virtual display, window manager, session bus, accessibility bus, and the program on it.

Everything is started here, listens on nothing but local sockets, and is ended here by its process id.
"""
import os
import random
import shutil
import signal
import subprocess
import tempfile
import time

NEEDED = ("Xvfb", "openbox", "dbus-daemon", "xdotool", "xprop")
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


def missing_tools():
    missing = [tool for tool in NEEDED if not shutil.which(tool)]
    if not os.path.exists(LAUNCHER):
        missing.append(LAUNCHER)
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        missing.append("python3-pyatspi")
    return missing


def line_from(descriptor):
    """What was written up to the end of the line: it may come in pieces."""
    with os.fdopen(descriptor) as pipe:
        return pipe.readline().strip()


class Desktop:
    def __init__(self, size="1280x800"):
        self.folder = tempfile.mkdtemp(prefix="campanile-e2e-")
        os.chmod(self.folder, 0o700)
        self.processes = []
        self.log = open(os.path.join(self.folder, "log.txt"), "w")
        os.environ.update(
            DISPLAY=self._start_display(size),
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            XDG_RUNTIME_DIR=self.folder,
            XDG_DATA_HOME=os.path.join(self.folder, "data"),
            XDG_CONFIG_HOME=os.path.join(self.folder, "config"),
            XDG_STATE_HOME=os.path.join(self.folder, "state"),
            LC_ALL="C.UTF-8",
        )
        read, write = os.pipe()
        self._start("dbus-daemon", "--session", "--nofork", f"--print-address={write}", pass_fds=(write,))
        os.close(write)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = line_from(read)
        manager = self._start("openbox")
        self._start(LAUNCHER, "--launch-immediately")
        time.sleep(1)
        self._wait_for_manager(manager)
        # Without one nothing gets the keyboard, and every later step would fail in some other way.
        if manager.poll() is not None:
            said = self.program_log()
            self.close()  # nobody else will: the screen would stay and be in the way of later runs
            raise AssertionError("the window manager ended: " + said)

    @staticmethod
    def _wait_for_manager(manager):
        # A window that comes while the manager is only starting may be seen by nobody, and never appears.
        for _ in range(200):
            answer = subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], capture_output=True, check=False)
            if b"#" in answer.stdout or manager.poll() is not None:
                return
            time.sleep(0.1)

    def _start_display(self, size):
        # A number of our own: servers that look for a free one at the same time may take each other's. Without a reset: it
        # would come when the accessibility launcher, first to connect, leaves again, and refuse whoever connects then.
        for _ in range(10):
            read, write = os.pipe()
            self._start("Xvfb", f":{random.randrange(100, 30000)}", "-displayfd", str(write), "-screen", "0", size + "x24",
                        "-nolisten", "tcp", "-noreset", pass_fds=(write,))
            os.close(write)
            number = line_from(read)  # empty when the server ended: the number was taken
            if number:
                return ":" + number
        raise AssertionError("no virtual display could be started")

    def _start(self, *command, **options):
        process = subprocess.Popen(command, stdout=self.log, stderr=self.log, stdin=subprocess.DEVNULL, **options)
        self.processes.append(process)
        return process

    def start_program(self, *command):
        self.program = self._start(*command)
        return self.program

    def close(self):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def program_log(self):
        self.log.flush()
        with open(self.log.name) as file:
            return file.read()

    @staticmethod
    def key(*keys):
        subprocess.run(["xdotool", "key", "--delay", "60", *keys], check=True)
        time.sleep(0.2)

    @staticmethod
    def type(text):
        # xdotool loses letters that are on no key when it types fast.
        subprocess.run(["xdotool", "type", "--delay", "20" if text.isascii() else "120", text], check=True)


def wait_until(what, condition, seconds=40):
    """The condition's first true answer; fails with words when there is none in time."""
    end = time.time() + seconds
    error = None
    while time.time() < end:
        try:
            answer = condition()
            if answer:
                return answer
        except Exception as problem:  # the tree changes while it is read
            error = problem
        time.sleep(0.1)
    raise AssertionError(f"not in {seconds} s: {what}" + (f" ({error})" if error else ""))
