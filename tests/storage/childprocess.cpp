// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"

#include "storage/core/connection.h"
#include "storage/core/database.h"

#include <QGuiApplication>

#include <algorithm>

namespace campanile::test {

using namespace storage;

namespace {

int writeMany(const QString &path, int count)
{
    const auto database = Database::open(*DatabaseLocation::parse(path), {.create = true}).wait();
    if (!database) {
        qWarning("%s", qPrintable(database.error().technical));
        return 101;
    }
    int refused = 0;
    for (int i = 0; i < count; ++i) {
        const auto done =
            (*database)
                ->write([](Session &session) -> domain::Result<void> {
                    const qint64 id = session.allocateIds("tag");
                    const QByteArray name = QByteArray::number(id);
                    session.execute("INSERT INTO tag (id, name, name_key, import_id) VALUES ($1, $2, $2, 0)", id, name);
                    session.noteChange(ChangeKind::Tag, id);
                    return {};
                })
                .wait();
        if (!done) {
            ++refused;
            qWarning("%s", qPrintable(done.error().technical));
        }
    }
    return std::min(refused, 100);
}

int useWindowThread(const QString &path)
{
    try {
        const auto connection = connectTo(*DatabaseLocation::parse(path), {});
    } catch (const StorageError &error) {
        return error.error().code == domain::ErrorCode::Internal ? 0 : 2;
    }
    return 1;
}

} // namespace

int runChild(int argc, char **argv)
{
    if (argc >= 4 && qstrcmp(argv[2], "window") == 0) {
        const QGuiApplication application(argc, argv);
        return useWindowThread(QString::fromLocal8Bit(argv[3]));
    }
    const QCoreApplication application(argc, argv);
    if (argc >= 5 && qstrcmp(argv[2], "write") == 0)
        return writeMany(QString::fromLocal8Bit(argv[3]), atoi(argv[4]));
    return 102;
}

} // namespace campanile::test
