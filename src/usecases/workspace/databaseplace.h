// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace campanile::usecases {

/// Where a database is, for people. Made from a text alone: neither the disk nor the network is looked at, so two names
/// of one file are two places. Any thread.
struct DatabasePlace
{
    QString name;    ///< of the file, or of the database on its server
    QString around;  ///< its folder, or user and host
    QString display; ///< all of it: the path, or the address without parameters
    bool isServer = false;
};

[[nodiscard]] DatabasePlace describePlace(const QString &location);

/// One spelling of a path or postgresql:// address, for comparing and for opening it again another day: an absolute
/// path, or an address with all its parameters except passwords.
[[nodiscard]] QString addressOf(const QString &location);

/// Whether it names a server. Anything else is a file, even "postgres.db".
[[nodiscard]] bool isServerAddress(const QString &location);

} // namespace campanile::usecases
