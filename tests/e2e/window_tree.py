# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of the program: its tree of named controls."""
import pyatspi

TABLE_ROLES = ("table", "tree table", "list", "tree")


def application(desktop):
    for app in pyatspi.Registry.getDesktop(0):
        if app is not None and app.get_process_id() == desktop.program.pid:
            return app
    return None


def nodes(node, depth=0):
    yield node
    if depth > 30 or (node.getRoleName() in TABLE_ROLES and node.childCount > 150):
        return
    for index in range(min(node.childCount, 300)):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from nodes(child, depth + 1)


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def find(desktop, name, roles=None):
    """A visible control by its accessible name (a beginning is enough)."""
    for node in nodes(application(desktop)):
        if (node.name or "").startswith(name) and (roles is None or node.getRoleName() in roles) and showing(node):
            return node
    return None


def dialog(desktop):
    for node in nodes(application(desktop)):
        if node.getRoleName() == "dialog" and showing(node):
            return node
    return None


def state(node, wanted):
    return node.getState().contains(wanted)


def focused(desktop):
    """The control that has the keyboard; none while the program is busy or another window has it."""
    for node in nodes(application(desktop)):
        if state(node, pyatspi.STATE_FOCUSED) and showing(node):
            return node
    return None


def contents(node):
    """The letters of a text field; None for what holds no text."""
    try:
        return node.queryText().getText(0, -1)
    except NotImplementedError:
        return None


def field(desktop, *names):
    """The text field of one of these names that has the keyboard."""
    node = focused(desktop)
    return node if node is not None and (node.name or "") in names and contents(node) is not None else None
