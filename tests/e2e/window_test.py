#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window, used as a screen reader and a keyboard see it: find, read and change a ticket, in three languages.

    window_test.py PROGRAM COMMAND_LINE_PROGRAM en|he|fil
"""
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desktop import Desktop, missing_tools, wait_until

if missing_tools():
    print("skipped, not installed:", ", ".join(missing_tools()))
    sys.exit(77)
from window_tree import application, dialog, find, nodes, showing

def ticket_table(desktop):
    for node in nodes(application(desktop)):
        if node.getRoleName() in ("table", "tree table") and showing(node):
            return node.queryTable()
    return None


def run(program, cli, language, first_words):
    desktop = Desktop()
    try:
        database = os.path.join(desktop.folder, "demo.db")
        subprocess.run([cli, "--database", database, "demo", "--tickets", "400", "--seed", "3"], check=True,
                       stderr=subprocess.DEVNULL)
        desktop.start_program(program, "--database", database, "--language", language)
        wait_until("the program is on the accessibility bus", lambda: application(desktop), 60)

        wait_until("something to read in the window", lambda: find(desktop, first_words), 60)
        # Whoever opens it first is asked who she is; she may look around without an answer.
        wait_until("the question who works here", lambda: dialog(desktop))
        desktop.key("Escape")
        wait_until("the question is gone", lambda: not dialog(desktop))

        # Every ticket is found by its number, through the command field, by keyboard alone.
        ticket = json.loads(subprocess.run([cli, "--database", database, "tickets", "--query", "status:open", "--limit", "1",
                                            "--format", "json"], check=True, capture_output=True, text=True).stdout)
        for attempt in range(3):
            # Keys go to the active window; the window manager may still be giving the focus back.
            desktop.key("ctrl+k")
            desktop.key("ctrl+a")
            desktop.type(ticket["number"])
            try:
                wait_until("the command field finds the ticket", lambda: find_hit(desktop, ticket["number"]), 12)
                break
            except AssertionError:
                if attempt == 2:
                    raise
                desktop.key("Escape")
        desktop.key("Return")
        wait_until("the ticket's subject is shown", lambda: find_subject(desktop, ticket["subject"]))
        assert desktop.program.poll() is None, "the program ended"
        problems = [line for line in desktop.program_log().splitlines()
                    if "QObject::" in line or "ASSERT" in line or "Cannot" in line and "campanile" in line]
        assert not problems, problems
        print(language, "ok:", ticket["number"])
    except AssertionError:
        print(desktop.program_log()[-3000:], file=sys.stderr)
        raise
    finally:
        desktop.close()


def find_hit(desktop, number):
    for node in nodes(application(desktop)):
        if node.getRoleName() == "list" and showing(node):
            for index in range(min(node.childCount, 20)):
                if number in (node.getChildAtIndex(index).name or ""):
                    return node
    return None


def find_subject(desktop, subject):
    plain = "".join(c for c in subject if c not in "\u2068\u2069\u200e\u200f")
    for node in nodes(application(desktop)):
        name = "".join(c for c in (node.name or "") if c not in "\u2068\u2069\u200e\u200f")
        if plain and plain == name and showing(node):
            return node
    return None


# What each language calls the inbox: the rail says it on every page.
INBOX = {"en": "Inbox", "he": "תיבת פניות", "fil": "Inbox"}


def main():
    # One language a process: the accessibility library keeps to the bus that it saw first.
    program, cli, language = sys.argv[1:4]
    run(program, cli, language, INBOX[language])


main()
