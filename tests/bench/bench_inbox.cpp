// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's thread spends on the inbox, over a source that answers at once: a million tickets in the list, two
// thousand entries in a ticket. Beside each: a plain QTableView over a model of the same size, in the same run.
// A frame is 16 ms.
#include "bench/measure.h"
#include "support/fakeinbox.h"
#include "support/fakemacros.h"
#include "support/uifixture.h"
#include "ui/inbox/inboxactions.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/inbox/timeline/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTableView>

using namespace campanile;

namespace {

constexpr int tickets = 1'000'000;
constexpr int runs = 40;

/// Everything that is posted, painting included, until nothing is left for a moment.
void drain()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// The longest that the event loop was busy in one go, while work is done and its consequences follow.
template <typename Work>
std::vector<double> stalls(int count, Work work)
{
    std::vector<double> longest;
    for (int i = 0; i < count; ++i) {
        double worst = 0;
        const auto slice = [&](auto &&part) {
            QElapsedTimer timer;
            timer.start();
            part();
            worst = std::max(worst, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        };
        slice(work);
        for (int round = 0; round < 12; ++round) {
            slice([] {
                QCoreApplication::sendPostedEvents();
                QCoreApplication::processEvents();
            });
        }
        longest.push_back(worst);
    }
    std::sort(longest.begin(), longest.end());
    return longest;
}

class PlainModel final : public QAbstractTableModel
{
public:
    explicit PlainModel(int rows)
        : m_rows(rows)
    {
    }
    [[nodiscard]] int rowCount(const QModelIndex & = {}) const override { return m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"Nobody can sign in since this morning %1"_qs.arg(index.row()))
                                       : QVariant();
    }
    void reset()
    {
        beginResetModel();
        endResetModel();
    }
    void move(int from)
    {
        beginMoveRows({}, from, from, {}, 0);
        endMoveRows();
    }

private:
    int m_rows;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    test::UiFixture ui;
    ui.actions.add(ui::inboxActions());
    test::FakeSource source(ui.clock);
    source.setCount(tickets);
    test::FakeTickets details(ui.clock);
    test::FakeSavedViews saved;
    test::FakeCatalog catalog;
    test::FakeDrafts drafts;
    test::FakeMacros macros;
    test::FakeUploads uploads;
    test::FakePresence presence;
    QWidget window;
    window.resize(1376, 800);

    PlainModel plainModel(tickets);
    QTableView plain;
    plain.verticalHeader();
    plain.setModel(&plainModel);
    plain.resize(392, 700);
    const auto plainShow = bench::measure(5, [&] {
        plain.hide();
        plain.show();
        drain();
    });

    ui::InboxPage *page = nullptr;
    const auto first = bench::measure(1, [&] {
        page = new ui::InboxPage({source, details, saved, catalog, drafts, macros, uploads, presence}, ui.context,
                                 &window);
        page->setGeometry(window.rect());
        window.show();
        drain();
    });
    bench::report("build and show the page, 1,000,000 tickets", first, plainShow);

    ui::TicketListView &view = page->list().view();
    QScrollBar *bar = view.verticalScrollBar();
    QScrollBar *plainBar = plain.verticalScrollBar();
    const auto go = [&] { drain(); };
    for (const auto form : {ui::TicketListView::Form::Cards, ui::TicketListView::Form::Table}) {
        std::printf("%s\n", form == ui::TicketListView::Form::Cards ? "cards" : "table");
        view.setForm(form);
        drain();
        bool backwards = false;
        const auto reset = stalls(runs, [&] {
            backwards = !backwards;
            std::reverse(source.ids.begin(), source.ids.end());
            page->list().model().setRequest({backwards ? u"a"_qs : u"b"_qs});
        });
        bench::report("another list of as many (longest stall)", reset, stalls(runs, [&] { plainModel.reset(); }));
        int n = 0;
        bench::report(
            "jump by the scroll bar (longest stall)",
            stalls(runs, [&] { bar->setValue(static_cast<int>(bar->maximum() / runs) * (++n % runs)); }),
            stalls(runs, [&] { plainBar->setValue(static_cast<int>(plainBar->maximum() / runs) * (++n % runs)); }));
        bench::report("scroll by a row (longest stall)",
                      stalls(runs * 4, [&] { bar->setValue(bar->value() + bar->singleStep()); }),
                      stalls(runs * 4, [&] { plainBar->setValue(plainBar->value() + 1); }));
        bench::report("repaint all that is in sight", bench::measure(runs, [&] { view.viewport()->repaint(); }),
                      bench::measure(runs, [&] { plain.viewport()->repaint(); }));
        bench::report("a ticket changes and moves to the top (stall)",
                      stalls(runs,
                             [&] {
                                 source.ids.move(500'000, 0);
                                 Q_EMIT source.ticketsChanged({source.ids.constFirst()});
                                 // The list is asked for after a short pause; here at once.
                                 page->list().model().setRequest(page->list().model().request());
                             }),
                      stalls(runs, [&] { plainModel.move(500'000); }));
        bench::report("a ticket in sight changes (stall)",
                      stalls(runs,
                             [&] {
                                 Q_EMIT source.ticketsChanged(
                                     {static_cast<quint32>(page->list().model().idAt(view.rowAt(10)).value())});
                             }),
                      stalls(runs, [&] { plain.viewport()->update(); }));
    }
    view.setForm(ui::TicketListView::Form::Cards);
    drain();

    std::printf("groups\n");
    std::sort(source.ids.begin(), source.ids.end());
    source.groupOf = [](quint32 id) { return id / 200'000; };
    usecases::ListRequest grouped;
    grouped.grouping = u"location"_qs;
    page->list().model().setRequest(grouped);
    drain();
    int step = 0;
    bench::report(
        "jump by the scroll bar, grouped (longest stall)",
        stalls(runs, [&] { bar->setValue(static_cast<int>(bar->maximum() / runs) * (++step % runs)); }),
        stalls(runs, [&] { plainBar->setValue(static_cast<int>(plainBar->maximum() / runs) * (++step % runs)); }));
    bar->setValue(0);
    drain();
    bench::report("repaint all that is in sight, grouped", bench::measure(runs, [&] { view.viewport()->repaint(); }),
                  bench::measure(runs, [&] { plain.viewport()->repaint(); }));
    bench::report("fold or unfold 200,000 tickets (longest stall)",
                  stalls(runs, [&] { view.setGroupFolded(0, !page->list().model().isFolded(0)); }),
                  stalls(runs, [&] { plainModel.reset(); }));
    bench::report("step to the next ticket, grouped (longest stall)", stalls(runs, [&] { view.step(1); }),
                  stalls(runs, [&] { plain.viewport()->update(); }));
    page->list().model().setRequest({});
    drain();

    std::printf("ticket\n");
    const auto nothing = bench::measure(runs, go);
    const int entries = usecases::TicketDetails::maxEntries;
    QHash<quint32, usecases::TicketDetails> made; // so that only the showing is measured
    details.makeDetails = [&](quint32 id) {
        const auto known = made.constFind(id);
        return known == made.constEnd() ? made.insert(id, test::aStory(id, ui.clock.now())).value() : known.value();
    };
    for (quint32 id = 1; id <= runs + 1; ++id)
        (void)details.makeDetails(id);
    quint32 id = 0;
    bench::report("open a ticket (longest stall)", stalls(runs, [&] { page->pane().open(domain::TicketId(++id)); }),
                  nothing);
    for (quint32 i = 1; i <= runs + 1; ++i)
        made.insert(i, test::aLongStory(i, entries, ui.clock.now()));
    id = 0;
    bench::report("open a ticket of 2,000 entries (longest stall)",
                  stalls(runs, [&] { page->pane().open(domain::TicketId(++id)); }), nothing);
    QScrollBar *story = page->pane().timeline().verticalScrollBar();
    bench::report("scroll its story by a page (longest stall)",
                  stalls(runs, [&] { story->setValue(story->value() - story->pageStep()); }), nothing);
    return 0;
}
