// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace campanile::test {

/// One source file as the rules see it.
struct SourceFile
{
    QString path; ///< from the project's root, with forward slashes: "src/ui/inbox/inboxpage.cpp"
    QString text;
};

/// What the file does against the layers, each as one readable line; empty when it keeps to them. Rules:
/// who may include whom, which Qt modules belong where, one feature of the window never includes another one, and the
/// small ones: SPDX line, #pragma once, length, forbidden words and calls.
[[nodiscard]] QStringList violationsOf(const SourceFile &file);

/// The same for a form of Designer: its length, and that it connects nothing by itself.
[[nodiscard]] QStringList formViolationsOf(const SourceFile &file);

/// The same for a CMakeLists.txt of a layer: which libraries it may link.
[[nodiscard]] QStringList linkViolationsOf(const SourceFile &file);

} // namespace campanile::test
