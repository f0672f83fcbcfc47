#!/bin/sh
# /usr/bin/cuttings: opens the app. Without a display it opens it on a virtual one when xvfb-run is
# there, so that `cuttings import …` works over ssh and from cron.
folder=$(dirname "$(readlink -f "$0")")

# What can be said without the app is said without it: as root too, and where no display can be had.
case "$1" in
--help | -h | help) [ -f "$folder/usage.txt" ] && exec cat "$folder/usage.txt" ;;
--version) [ -f "$folder/version.txt" ] && exec cat "$folder/version.txt" ;;
esac

case " $* " in
*" --no-sandbox "*) ;;
*)
  if [ "$(id -u)" = 0 ]; then
    echo "cuttings: nothing was started. Run it as a normal user: the sandbox that keeps pages apart" >&2
    echo "from the system can't work for root. (--no-sandbox goes without it, at your own risk.)" >&2
    exit 1
  fi
  ;;
esac

if [ -n "$DISPLAY" ]; then
  exec "$folder/cuttings" "$@"
elif [ -n "$WAYLAND_DISPLAY" ]; then
  exec "$folder/cuttings" --ozone-platform=wayland "$@"
elif command -v xvfb-run >/dev/null 2>&1; then
  exec xvfb-run -a -s "-screen 0 1440x900x24" "$folder/cuttings" "$@"
fi
echo "cuttings: nothing was started. There is no display (DISPLAY is not set), and no xvfb-run to make" >&2
echo "a virtual one with. Start it on a desktop, or install it: sudo apt-get install xvfb xauth" >&2
exit 1
