#!/bin/bash
# Tries parallel.sh on this machine: the third of four shards fails the first time, on purpose. The script is then run
# again, and the result is compared with one run over everything. Needs GNU parallel (Debian: apt install parallel).
# Usage: docs/engines/try-parallel.sh   (build otpath first)
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d /tmp/otpath-parallel-XXXXXX)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir bin portfolios
export PATH="$work/bin:$PATH" OTPATH_CACHE=off
# Until the file "well" is there, the third shard is killed.
cat >bin/otpath <<OTPATH
#!/bin/sh
case "\$*" in *"--shard 3/4"*) [ -e "$work/well" ] || kill -KILL \$\$ ;; esac
exec "$(command -v node)" "$root/bin/otpath.js" "\$@"
OTPATH
chmod +x bin/otpath
for number in $(seq -w 1 16); do
  examples=(level-6 grade-g experienced-ot)
  cp -r "$root/examples/${examples[$((10#$number % 3))]}" "portfolios/p$number"
done
say() { printf '\n== %s\n' "$*"; }
jobs() { awk -F'\t' 'NR > 1 { print "shard", $1, "exit", $7, "signal", $8 }' jobs.log; }

say 'The third shard is killed, three times'
"$here/parallel.sh" portfolios 2026-11-22 4 || echo "exit code $?"
jobs

say 'The same command again'
touch well
"$here/parallel.sh" portfolios 2026-11-22 4
jobs

say 'The same as one run over everything'
otpath cohort portfolios --as-of 2026-11-22 --quiet --format json --output one.json
cmp cohort.json one.json && sha256sum cohort.json one.json
