# SPDX-License-Identifier: GPL-3.0-or-later
# campanile_layer(<name> SOURCES ... LINK ... [PRIVATE_LINK ...]): one static library a layer, include root src/.
function(campanile_layer name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    add_library(campanile_${name} STATIC ${arg_SOURCES})
    target_include_directories(campanile_${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(campanile_${name} PUBLIC ${arg_LINK} PRIVATE campanile_flags ${arg_PRIVATE_LINK})
    campanile_pch(campanile_${name})
endfunction()

# The headers that nearly every file includes; few, so that a changed header of ours rebuilds little.
function(campanile_pch target)
    if(CAMPANILE_PCH)
        target_precompile_headers(${target} PRIVATE
            <QtCore/QByteArray> <QtCore/QDateTime> <QtCore/QHash> <QtCore/QObject> <QtCore/QString> <QtCore/QVariant>
            <QtCore/QVector> <algorithm> <chrono> <functional> <memory> <optional> <vector>)
    endif()
endfunction()
