// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeinbox.h"
#include "support/fakemacros.h"
#include "support/uifixture.h"
#include "ui/inbox/inboxpage.h"

#include <QWidget>

#include <functional>

namespace campanile::test {

/// The inbox in a window, on services that answer what the test tells them to.
class InboxDesk
{
public:
    /// prepare: before the page is made, which asks for its list at once.
    explicit InboxDesk(const std::function<void(InboxDesk &)> &prepare = {});
    ~InboxDesk();
    Q_DISABLE_COPY_MOVE(InboxDesk)

    /// Makes the page anew, as after a start of the program.
    void make();
    template <typename T>
    T *find(const char *name)
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    /// A key in the list.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Waits until the ticket is open.
    bool opened(int id);

    UiFixture ui;
    QWidget window;
    FakeSource source;
    FakeTickets tickets;
    FakeSavedViews saved;
    FakeCatalog catalog;
    FakeDrafts drafts;
    FakeMacros macros;
    FakeUploads uploads;
    FakePresence presence;
    campanile::ui::InboxPage *page = nullptr;
};

} // namespace campanile::test
