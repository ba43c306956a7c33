# SPDX-License-Identifier: GPL-3.0-or-later
# Faster builds where the tools are there: a compiler cache and a quick linker. Nothing depends on them.
find_program(CAMPANILE_CCACHE ccache)
if(CAMPANILE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${CAMPANILE_CCACHE}")
endif()

find_program(CAMPANILE_MOLD mold)
if(CAMPANILE_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
    add_link_options(-fuse-ld=mold)
endif()
