// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the program's icon in the sizes that desktops ask for, while the program is built: no picture lies in the tree
// twice.
//   rendericons ICON.svg FOLDER SIZE...     writes FOLDER/SIZE.png
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    QSvgRenderer icon(QString::fromLocal8Bit(argv[1]));
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    if (!icon.isValid() || !folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "rendericons: cannot read %s or write %s\n", argv[1], argv[2]);
        return 1;
    }
    for (int i = 3; i < argc; ++i) {
        const int size = QByteArray(argv[i]).toInt();
        QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        icon.render(&painter);
        painter.end();
        if (!picture.save(folder.filePath(QString::number(size) + QStringLiteral(".png"))))
            return 1;
    }
    return 0;
}
