# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and the Debian package of it: `cpack --config build/release/CPackConfig.cmake`.
set(campanile_id org.campanile.campanile)

foreach(program IN ITEMS campanile campanile-cli)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
        find_program(CAMPANILE_GZIP gzip REQUIRED)
        set(page "${CMAKE_BINARY_DIR}/man/${program}.1.gz")
        add_custom_command(OUTPUT "${page}"
            COMMAND "${CMAKE_COMMAND}" -E make_directory "${CMAKE_BINARY_DIR}/man"
            COMMAND "${CAMPANILE_GZIP}" -9nc "${PROJECT_SOURCE_DIR}/packaging/man/${program}.1" > "${page}"
            DEPENDS "${PROJECT_SOURCE_DIR}/packaging/man/${program}.1" VERBATIM)
        add_custom_target(man_${program} ALL DEPENDS "${page}")
        install(FILES "${page}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
    endif()
endforeach()

install(FILES packaging/desktop/${campanile_id}.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES packaging/desktop/${campanile_id}.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES resources/icons/app.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps"
        RENAME ${campanile_id}.svg)
install(FILES packaging/debian/copyright README.md CHANGELOG.md DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/campanile")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME campanile)
set(CPACK_PACKAGE_VENDOR "Campanile maintainers")
set(CPACK_PACKAGE_CONTACT "Campanile maintainers <maintainers@campanile.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop support center")
set(CPACK_PACKAGE_DESCRIPTION "An inbox of support tickets for managers and agents in several places: import,
find, read and change tickets, in English, Hebrew and Filipino, on SQLite or
PostgreSQL.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins are loaded by name, so shlibdeps does not see them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-qpa-plugins, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "breeze-icon-theme, fonts-noto-core, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "postgresql")
include(CPack)
