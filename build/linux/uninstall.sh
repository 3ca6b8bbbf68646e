#!/bin/sh
# Takes the program away again. Drafts and calendar stay, unless they are asked for: --with-drafts.
set -eu

home=${XDG_DATA_HOME:-$HOME/.local/share}
program=$HOME/.local/lib/ramage/ramage
if [ -x "$program" ]; then
	"$program" --leave || :
	# It knows what else it keeps: the access to X lies in the system's keyring.
	[ "${1:-}" != --with-drafts ] || "$program" --forget || :
fi
rm -rf "$HOME/.local/lib/ramage" "$HOME/.local/lib/ramage.old" "$HOME/.local/lib/ramage.new"
rm -f "$HOME/.local/bin/ramage" "$home/applications/ramage.desktop"
rm -f "$home/metainfo/org.ramage.Ramage.metainfo.xml" "$home/icons/hicolor/scalable/apps/ramage.svg"
rm -f "$home"/icons/hicolor/*/apps/ramage.png
rm -f "${XDG_CONFIG_HOME:-$HOME/.config}/autostart/ramage.desktop"
[ "${1:-}" != --with-drafts ] || rm -rf "$home/ramage"
