#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day's work by keyboard alone, in one language a process: what a support person does with tickets and customers. After
each thing the database says whether it happened; where nothing is stored, the tree that a screen reader sees.

    day_test.py PROGRAM COMMAND_LINE_PROGRAM en|he|fil
"""
import json
import os
import sqlite3
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desktop import Desktop, missing_tools, wait_until

if missing_tools():
    print("skipped, not installed:", ", ".join(missing_tools()))
    sys.exit(77)
from window_tree import application, contents, dialog, focused, nodes, showing


class Day:
    def __init__(self, program, cli, language):
        self.program, self.cli, self.language = program, cli, language
        self.desktop = Desktop()
        self.database = os.path.join(self.desktop.folder, "demo.db")
        self.done = 0

    def did(self, what, condition, seconds=15):
        try:
            wait_until(what, condition, seconds)
        except AssertionError:
            node = focused(self.desktop)
            print("the keyboard is in:", node and (node.getRoleName(), node.name, contents(node)), file=sys.stderr)
            raise
        self.done += 1

    def cli_says(self, *arguments):
        return subprocess.run([self.cli, "--database", self.database, *arguments], check=True, capture_output=True,
                              text=True).stdout

    def sql(self, query):
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True) as database:
            return database.execute(query).fetchall()

    def ticket(self, column):
        return self.sql(f"SELECT {column} FROM ticket WHERE id = {self.id}")[0][0]

    def tags(self):
        return self.sql(f"SELECT count(*) FROM ticket_tag WHERE ticket_id = {self.id}")[0][0]

    def messages(self, words):
        return self.sql(f"SELECT count(*) FROM message WHERE body LIKE '%{words}%'")[0][0]

    def writes(self):
        """The keyboard is where text is written: its letters, None while it is elsewhere."""
        node = focused(self.desktop)
        return None if node is None else contents(node)

    def key(self, *keys):
        self.desktop.key(*keys)

    def change(self, key, column, read=None):
        """Another value from the list that the key opens."""
        read = read or (lambda: self.ticket(column))
        before = read()
        for downs in range(1, 4):
            self.key(key)
            time.sleep(0.7)  # a list of its own window, which takes the keyboard
            self.key(*["Down"] * downs)
            self.key("Return")
            end = time.time() + 4
            while time.time() < end and read() == before:
                time.sleep(0.1)
            if read() != before:
                break
        self.did(f"another {column}", lambda: read() != before)

    def undo(self, column, wanted):
        self.key("u")
        self.did(f"{column} is taken back", lambda: self.ticket(column) == wanted)

    def open_ticket(self):
        for attempt in range(4):
            self.key("ctrl+k", "ctrl+a")
            self.desktop.type(self.number)
            time.sleep(0.8 + attempt)
            self.key("Return")
            time.sleep(0.8 + attempt)
            self.key("n")
            try:
                wait_until("the note", lambda: self.writes() is not None, 5)
                break
            except AssertionError:
                if attempt == 3:
                    raise
        self.key("Escape")
        time.sleep(0.5)

    def run(self):
        self.cli_says("demo", "--tickets", "300", "--seed", "5")
        found = json.loads(self.cli_says("tickets", "--query", "status:open", "--limit", "1", "--format", "json"))
        self.number = found["number"]
        self.id = self.sql(f"SELECT id FROM ticket WHERE reference = '{self.number}'")[0][0]
        self.desktop.start_program(self.program, "--database", self.database, "--language", self.language)
        wait_until("the program is on the accessibility bus", lambda: application(self.desktop), 60)
        wait_until("the question who works here", lambda: dialog(self.desktop), 60)
        self.key("Down", "Down", "Return")
        self.did("the question is answered", lambda: not dialog(self.desktop))
        for part in (self.attributes, self.texts, self.lists, self.new_ticket, self.customers, self.window):
            part()
        report = json.loads(self.cli_says("doctor", "--json"))
        assert report["healthy"], report["findings"]
        print(f"{self.language} ok: {self.done} things done by keyboard alone")

    def attributes(self):
        self.key("ctrl+1")
        self.open_ticket()
        self.did("the ticket is open", lambda: self.writes() is None)
        before = self.ticket("assignee_id")
        self.key("shift+a")
        self.did("assigned to me", lambda: self.ticket("assignee_id") != before)
        self.undo("assignee_id", before)
        self.change("a", "assignee_id")
        before = self.ticket("status")
        self.change("s", "status")
        self.undo("status", before)
        self.change("t", "tier")
        self.change("p", "priority")
        self.change("m", "team_id")
        before = self.tags()
        self.key("l")
        time.sleep(0.7)
        self.desktop.type("by-keyboard")
        self.key("Return")
        self.did("a new tag", lambda: self.tags() == before + 1)
        self.key("shift+l")
        time.sleep(0.7)
        self.desktop.type("by-keyboard")
        self.key("Return")
        self.did("the tag is gone", lambda: self.tags() == before)
        before = self.ticket("status")
        self.key("e")
        self.did("resolved", lambda: self.ticket("status") != before)
        self.undo("status", before)

    def texts(self):
        self.open_ticket()  # whoever resolves one is led to the next one
        self.key("n")
        wait_until("the note", lambda: self.writes() is not None)
        self.desktop.type("first note by keyboard")
        self.did("the note is written", lambda: "first note by keyboard" in (self.writes() or ""))
        self.key("ctrl+Return")
        self.did("the note is stored", lambda: self.messages("first note by keyboard") == 1)
        self.open_ticket()
        self.key("u")
        self.did("the note is taken back", lambda: self.sql("SELECT count(*) FROM message_state WHERE withdrawn = 1")[0][0] == 1)
        self.key("n")
        wait_until("the note", lambda: self.writes() is not None)
        self.did("it is a draft again", lambda: "first note by keyboard" in (self.writes() or ""))
        self.key("ctrl+a", "Delete", "Escape")
        self.key("r")
        wait_until("the reply", lambda: self.writes() is not None)
        self.desktop.type("dear customer")
        self.key("ctrl+a", "ctrl+b")
        self.key("ctrl+Return")
        self.did("the reply is stored", lambda: self.messages("dear customer") == 1)
        self.did("it is bold", lambda: self.sql("SELECT format FROM message WHERE body = 'dear customer'")[0][0])
        self.open_ticket()
        self.key("shift+r")
        self.did("marked as sent", lambda: self.sql("SELECT count(*) FROM message_state WHERE delivery = 2")[0][0] == 1)
        self.key("q")
        self.did("the customer is quoted", lambda: len(self.writes() or "") > 3)
        self.key("ctrl+a", "Delete", "Escape")
        self.key("semicolon")
        time.sleep(1)
        self.did("macros are offered", lambda: focused(self.desktop))
        self.key("Escape")

    def lists(self):
        self.open_ticket()
        self.key("slash")
        self.did("the search has the keyboard", lambda: self.writes() is not None)
        self.key("ctrl+a")
        self.desktop.type("status:open")
        self.key("Escape", "Return")
        time.sleep(1.5)
        self.key("Escape")
        self.did("the list has the keyboard", lambda: self.writes() is None)
        self.open_ticket()
        before = self.events()
        self.key("j", "shift+a")
        self.did("another ticket is mine", lambda: self.events() > before and self.last_changed() != self.id)
        before = self.events()
        self.key("u")
        self.did("that is taken back", lambda: self.events() > before)
        before = self.shown()
        self.key("v")
        self.did("the list is a table", lambda: self.shown() != before)
        self.key("v", "k")
        self.key("ctrl+a")
        time.sleep(0.5)
        self.key("ctrl+shift+a")
        before = self.shown()
        self.key("i")
        self.did("the side panel comes or goes", lambda: self.shown() != before)
        self.key("i")

    def events(self):
        return self.sql("SELECT count(*) FROM event")[0][0]

    def last_changed(self):
        return self.sql("SELECT id / 65536 FROM event ORDER BY at DESC, id DESC LIMIT 1")[0][0]

    def new_ticket(self):
        before = self.sql("SELECT count(*) FROM ticket")[0][0]
        self.key("ctrl+n")
        self.did("a new ticket is asked for", lambda: self.writes() is not None)
        for _ in range(30):  # to the subject, which no letter finds: the form says which field it is in
            node = focused(self.desktop)
            if node is not None and self.is_subject(node):
                break
            self.key("Tab")
        self.desktop.type("printer by keyboard")
        self.key("ctrl+Return")
        self.did("the ticket is made", lambda: self.sql("SELECT count(*) FROM ticket")[0][0] == before + 1)
        self.did("with its subject", lambda: self.sql("SELECT count(*) FROM ticket WHERE subject = 'printer by keyboard'")[0][0])

    def is_subject(self, node):
        words = {"en": "Subject", "he": "נושא", "fil": "Paksa"}[self.language]
        return (node.name or "").startswith(words)

    def customers(self):
        self.key("ctrl+2")
        time.sleep(1)
        self.key("slash")
        self.did("the search of customers has the keyboard", lambda: self.writes() is not None)
        self.desktop.type("a")
        time.sleep(0.8)
        self.key("Escape", "Escape")
        time.sleep(0.3)

    def window(self):
        for number, page in ((3, "import"), (4, "settings"), (1, "inbox")):
            before = self.shown()
            self.key(f"ctrl+{number}")
            self.did(f"the page {page}", lambda: self.shown() != before)
        self.key("F1")
        self.did("the sheet of keys", lambda: dialog(self.desktop))
        self.key("Escape")
        self.did("it is closed", lambda: not dialog(self.desktop))
        self.key("F11")
        time.sleep(0.5)
        self.key("F11")
        self.key("ctrl+k")
        self.did("the command field", lambda: self.writes() is not None)
        self.key("Escape")
        time.sleep(0.5)
        self.key("ctrl+q")
        self.did("the program ends by itself", lambda: self.desktop.program.poll() == 0)

    def shown(self):
        return {(node.getRoleName(), node.name) for node in nodes(application(self.desktop)) if showing(node)}


def main():
    day = Day(*sys.argv[1:4])
    try:
        day.run()
    except AssertionError:
        print(f"after {day.done} things", file=sys.stderr)
        print(day.desktop.program_log()[-2000:], file=sys.stderr)
        raise
    finally:
        day.desktop.close()


main()
