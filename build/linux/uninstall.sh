#!/bin/sh
# Takes the program away again. Drafts and calendar stay, unless they are asked for: --with-drafts.
set -eu

home=${XDG_DATA_HOME:-$HOME/.local/share}
program=$HOME/.local/lib/ramage/ramage

case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
fr*) french=1 ;;
*) french= ;;
esac

say() { if [ "$french" ]; then echo "$1"; else echo "$2"; fi; }

if [ -x "$program" ]; then
	if ! "$program" --leave; then
		say "Ramage est encore ouvert. Fermez-le, puis réessayez : rien n'a changé." \
			"Ramage is still open. Close it, then try again: nothing was changed."
		exit 1
	fi
	# It knows what else it keeps: the access to X lies in the system's keyring.
	[ "${1:-}" != --with-drafts ] || "$program" --forget ||
		say "Tout n'a pas pu être supprimé." "Not all of it could be deleted."
fi
rm -rf "$HOME/.local/lib/ramage" "$HOME/.local/lib/ramage.old" "$HOME/.local/lib/ramage.new"
rm -f "$HOME/.local/bin/ramage" "$home/applications/ramage.desktop"
rm -f "$home/metainfo/org.ramage.Ramage.metainfo.xml" "$home/icons/hicolor/scalable/apps/ramage.svg"
rm -f "$home"/icons/hicolor/*/apps/ramage.png
rm -f "${XDG_CONFIG_HOME:-$HOME/.config}/autostart/ramage.desktop"
[ "${1:-}" != --with-drafts ] || rm -rf "$home/ramage"
