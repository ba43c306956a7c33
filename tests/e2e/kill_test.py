#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window is killed while somebody writes: what it took as stored is there, whole and once; what was being typed
comes back up to the last second.

    kill_test.py PROGRAM COMMAND_LINE_PROGRAM

Every round starts the program on the same database, opens a ticket, writes internal notes by keyboard, sends some of them,
changes the ticket, and ends the program by SIGKILL at a random moment. Then the database is read by SQL, every fourth time
by "campanile-cli doctor" too, and the draft's file is read; the next round begins with the draft in its field.
CAMPANILE_SEED does the same again, up to the machine's own timing; CAMPANILE_LONG=1 does the full count. Most rounds of
the full thousand are done without a window: tests/reliability/tst_killed.cpp.
"""
import glob
import json
import os
import random
import sqlite3
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desktop import Desktop, missing_tools, wait_until

if missing_tools():
    print("skipped, not installed:", ", ".join(missing_tools()))
    sys.exit(77)
from window_tree import application, contents, dialog, field, find

SEED = int(os.environ.get("CAMPANILE_SEED") or random.randrange(1, 1_000_000))
ROUNDS = int(os.environ.get("CAMPANILE_COUNT") or (100 if os.environ.get("CAMPANILE_LONG") == "1" else 3))
NOTE = "Internal note"
LOST = 1.0  # seconds of typing that may be gone
STALL = 2.0  # seconds that a busy machine may keep the program, or the disk, from going on


class Killed:
    def __init__(self, program, cli):
        self.program, self.cli = program, cli
        self.dice = random.Random(SEED)
        self.desktop = Desktop()
        self.database = os.path.join(self.desktop.folder, "demo.db")
        self.stored = []  # texts of which the window showed that they are stored
        self.sent = []  # all that were sent, answered or not
        self.typed = []  # of the last text: (when, how much of it)
        self.draft = ""
        self.starts = []
        self.lost = []

    def run_cli(self, *arguments):
        return subprocess.run([self.cli, "--database", self.database, *arguments], check=True, capture_output=True,
                              text=True).stdout

    def run(self):
        self.run_cli("demo", "--tickets", "200", "--seed", "3")
        self.ticket = json.loads(self.run_cli("tickets", "--query", "status:open", "--limit", "1", "--format", "json"))
        for number in range(ROUNDS):
            self.start(first=number == 0)
            self.work(number)
            self.desktop.program.kill()
            died = time.monotonic()
            self.desktop.program.wait()
            self.check(died, thorough=number % 4 == 3 or number + 1 == ROUNDS)
        print(f"the window was killed {ROUNDS} times: {len(self.stored)} notes stored, 0 lost; most typing lost "
              f"{max(self.lost, default=0):.1f} s; start to a field to write in: most {max(self.starts):.1f} s")

    def start(self, first):
        begun = time.monotonic()
        self.desktop.start_program(self.program, "--database", self.database, "--language", "en")
        wait_until("the program is on the accessibility bus", lambda: application(self.desktop), 60)
        wait_until("something to read in the window", lambda: find(self.desktop, "Inbox"), 60)
        if first:
            wait_until("the question who works here", lambda: dialog(self.desktop))
            self.desktop.key("Down", "Down", "Return")
            wait_until("the question is gone", lambda: not dialog(self.desktop))
        self.open_note()
        self.starts.append(time.monotonic() - begun)
        shown = contents(field(self.desktop, NOTE))
        assert self.draft in shown, f"the draft {self.draft!r} did not come back: {shown!r}"
        self.desktop.key("ctrl+a", "Delete")

    def open_note(self):
        """By the ticket's number and the key of the note; again while the window manager gives the keyboard away."""
        for attempt in range(5):
            self.desktop.key("ctrl+k", "ctrl+a")
            self.desktop.type(self.ticket["number"])
            time.sleep(0.5 + attempt)
            self.desktop.key("Return")
            time.sleep(0.3 + attempt)
            self.desktop.key("n")
            try:
                wait_until("the note has the keyboard", lambda: field(self.desktop, NOTE), 4)
                return
            except AssertionError:
                if attempt == 4:
                    raise
                self.desktop.key("Escape")

    def work(self, number):
        for turn in range(self.dice.randrange(1, 4)):
            self.write(f"kept {number}.{turn} " + " ".join(["words"] * self.dice.randrange(2, 8)))
            if self.dice.random() < 0.7:
                self.send()
        self.write(f"kept {number}.last and then the program was")
        if self.dice.random() < 0.3:
            self.sent.append(self.draft)
            subprocess.run(["xdotool", "key", "ctrl+Return"], check=True)  # killed in its middle
        time.sleep(self.dice.random() * 1.5)

    def write(self, text):
        self.typed = []
        for end in range(4, len(text) + 4, 4):
            self.desktop.type(text[end - 4:end])
            self.typed.append((time.monotonic(), text[:end]))
        self.draft = text
        if self.draft not in self.sent:
            wait_until("the text is in the field", lambda: text in contents(field(self.desktop, NOTE)), 15)

    def send(self):
        text = self.draft
        self.sent.append(text)
        self.desktop.key("ctrl+Return")

        try:
            wait_until("another program sees the note", lambda: self.is_stored(text), 10)
            self.stored.append(text)
        except AssertionError:  # the keys went elsewhere, and the text stays a draft: the next round looks for it
            assert any(text in draft for draft in self.drafts()), f"neither stored nor a draft: {text!r}"
        self.draft = ""
        if self.dice.random() < 0.4:
            self.desktop.key("shift+a", "u")  # assigned and taken back, where the keyboard is in the list
        self.open_note()
        self.desktop.key("ctrl+a", "Delete")

    def is_stored(self, text):
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True) as database:
            return database.execute("SELECT count(*) FROM message WHERE body = ?", (text,)).fetchone()[0] == 1

    def drafts(self):
        """The texts of all lines of the journal, by time."""
        texts = []
        for name in glob.glob(os.path.join(self.desktop.folder, "state", "**", "drafts-*.jsonl*"), recursive=True):
            if name.endswith(".lock"):
                continue
            with open(name, encoding="utf-8", errors="replace") as file:
                for line in file:
                    try:
                        entry = json.loads(line)
                    except ValueError:
                        continue
                    if entry.get("kind", "note") == "note" and "text" in entry:
                        texts.append(entry["text"])
        return texts

    def check(self, died, thorough):
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True) as database:
            rows = database.execute("SELECT id, body FROM message WHERE body LIKE 'kept %'").fetchall()
            told = [row[0] for row in database.execute("SELECT changes FROM event WHERE kind = 4")]
        texts = [body for _, body in rows]
        for text in self.stored:
            assert texts.count(text) == 1, f"stored {texts.count(text)} times: {text!r}"
        for text in self.sent:
            assert texts.count(text) <= 1, f"stored twice: {text!r}"
        for number, body in rows:
            assert any(str(number) in changes for changes in told), f"no event tells of {body!r}"
        if thorough:
            report = json.loads(self.run_cli("doctor", "--json"))
            assert report["healthy"], report["findings"]
        self.check_draft(died, texts)

    def check_draft(self, died, texts):
        kept = (self.drafts() or [""])[-1]
        if self.draft in texts:  # sent in the last moment, and stored
            self.draft = ""
            return
        gone = [when for when, text in self.typed if self.draft.startswith(text.rstrip()) and text.rstrip() not in kept]
        if self.draft and gone:
            self.lost.append(died - gone[0])
            assert died - gone[0] < LOST + STALL, f"{died - gone[0]:.1f} s of typing lost: {kept!r} of {self.draft!r}"
        self.draft = kept


def main():
    print(f"CAMPANILE_SEED={SEED}", flush=True)
    killed = Killed(*sys.argv[1:3])
    try:
        killed.run()
    except AssertionError:
        print(killed.desktop.program_log()[-3000:], file=sys.stderr)
        raise
    finally:
        killed.desktop.close()


main()
