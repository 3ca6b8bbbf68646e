#!/bin/sh
# Puts Ramage into the person's own folders, over an older one if there is one; drafts and calendar
# lie elsewhere (~/.local/share/ramage) and are not touched.
set -eu

home=${XDG_DATA_HOME:-$HOME/.local/share}
program=$HOME/.local/lib/ramage
command=$HOME/.local/bin/ramage

case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
fr*) french=1 ;;
*) french= ;;
esac

say() { if [ "$french" ]; then echo "$1"; else echo "$2"; fi; }

# Whole beside the old one first: a full disk leaves the old one as it was.
fresh=$program.new
rm -rf "$fresh"
mkdir -p "$(dirname "$program")" "$(dirname "$command")" "$home"
if ! cp -R ramage "$fresh" || ! cp uninstall.sh "$fresh/uninstall.sh"; then
	rm -rf "$fresh"
	say "Pas assez de place, ou dossier protégé : rien n'a changé." \
		"Not enough room, or a protected folder: nothing was changed."
	exit 1
fi
if ! "$fresh/ramage" --version >/dev/null; then
	rm -rf "$fresh"
	say "Ce système est trop ancien pour Ramage (il faut glibc 2.35) : rien n'a changé." \
		"This system is too old for Ramage (it takes glibc 2.35): nothing was changed."
	exit 1
fi
# An older one that is open would miss its files.
if ! "$fresh/ramage" --leave; then
	rm -rf "$fresh"
	say "Ramage est encore ouvert. Fermez-le (Ramage attend aussi près de l’horloge), puis réessayez : rien n'a changé." \
		"Ramage is still open. Close it (Ramage waits beside the clock, too), then try again: nothing was changed."
	exit 1
fi
rm -rf "$program.old"
[ ! -e "$program" ] || mv "$program" "$program.old"
mv "$fresh" "$program"
rm -rf "$program.old"
ln -sf "$program/ramage" "$command"
cp -R share/. "$home/"
# A desktop entry finds only what is on the path, which may not hold this folder. Quoted as the
# specification of desktop entries says.
quoted=$(printf '%s' "$program/ramage" | sed 's/[\\"`$]/\\&/g; s/\\/\\\\/g; s/%/%%/g')
entry=$home/applications/ramage.desktop
grep -v '^Exec=' share/applications/ramage.desktop >"$entry"
printf 'Exec="%s"\n' "$quoted" >>"$entry"
command -v update-desktop-database >/dev/null && update-desktop-database -q "$home/applications" || :

missing=$(ldd "$program/_internal/PySide6/Qt/plugins/platforms/libqxcb.so" | awk '/not found/ {print $1}')
if [ "$missing" ]; then
	say "Il manque au système : $missing" "The system lacks: $missing"
	say "Sous Debian et Ubuntu : sudo apt install libgl1 libegl1 libx11-6 libxcb1 libglib2.0-0 libfontconfig1 xkb-data" \
		"On Debian and Ubuntu: sudo apt install libgl1 libegl1 libx11-6 libxcb1 libglib2.0-0 libfontconfig1 xkb-data"
fi
say "Ramage est installé ; il est dans votre menu. Pour l'enlever : $program/uninstall.sh" \
	"Ramage is installed; it is in your menu. To remove it: $program/uninstall.sh"
