#!/bin/bash
# Tries cohort.sbatch on one machine: starts Slurm in a temporary folder, runs an array of four tasks, kills the third
# on purpose, shows what merge says, runs that task again, and compares the result with one run over everything.
# For Debian and Ubuntu, as root. Everything that it starts has ended when it ends. It changes nothing in /etc.
# Usage: docs/engines/try-slurm.sh   (build otpath first)
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
if ! command -v slurmctld slurmd munged >/dev/null; then
  apt-get install -y --no-install-recommends slurm-wlm munge
fi

work=$(mktemp -d /tmp/otpath-slurm-XXXXXX)
started=()
end() {
  for one in "${started[@]}"; do kill "$one" 2>/dev/null || true; done
  wait
  rm -rf "$work"
}
trap end EXIT
cd "$work"
mkdir bin blobs logs portfolios state spool
export PATH="$work/bin:$PATH" SLURM_CONF="$work/slurm.conf" OTPATH_CACHE=off
printf '#!/bin/sh\nexec "%s" "%s/bin/otpath.js" "$@"\n' "$(command -v node)" "$root" >bin/otpath
chmod +x bin/otpath
say() { printf '\n== %s\n' "$*"; }

say 'Start munged, slurmctld and slurmd'
head -c 1024 /dev/urandom >munge.key
chmod 600 munge.key
chmod 711 "$work"
munged --foreground --force --key-file="$work/munge.key" --socket="$work/munge.socket" \
  --pid-file="$work/munged.pid" --log-file="$work/munged.log" --seed-file="$work/munge.seed" \
  2>>munged.log &
started+=($!)
cat >slurm.conf <<CONF
ClusterName=try
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge.socket
CredType=cred/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
SwitchType=switch/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldPort=16817
SlurmdPort=16818
SlurmdParameters=config_overrides
NodeName=$(hostname -s) NodeAddr=127.0.0.1 CPUs=2 RealMemory=4096 State=UNKNOWN
PartitionName=try Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
slurmctld -D >slurmctld.log 2>&1 &
started+=($!)
sleep 1
slurmd -D -N "$(hostname -s)" >slurmd.log 2>&1 &
started+=($!)
for _ in $(seq 60); do
  [ "$(sinfo --noheader --format=%T 2>/dev/null || true)" = idle ] && break
  sleep 1
done
sinfo

say 'Sixteen portfolios: copies of the examples'
for number in $(seq -w 1 16); do
  examples=(level-6 grade-g experienced-ot)
  cp -r "$root/examples/${examples[$((10#$number % 3))]}" "portfolios/p$number"
done

submit() {
  sbatch --parsable --array="$1" \
    --export="ALL,SHARDS=4,PORTFOLIOS=portfolios,DAY=2026-11-22" "$here/cohort.sbatch"
}
wait_for() {
  while [ -n "$(squeue --noheader --job="$1" 2>/dev/null || true)" ]; do sleep 0.2; done
}
merge() {
  local code=0
  otpath merge blobs/*.blob --format json --output cohort.json || code=$?
  echo "exit code $code"
}

say 'An array of four tasks, one at a time; the third is killed as soon as it runs'
job=$(submit 1-4%1)
until [ "$(squeue --noheader --job="${job}_3" --format=%T 2>/dev/null || true)" = RUNNING ]; do
  sleep 0.02
done
scancel --signal=KILL --full "${job}_3"
echo "killed ${job}_3"
wait_for "$job"
ls blobs

say 'otpath merge says what is missing'
merge

say 'Run the third task again, and merge'
wait_for "$(submit 3)"
ls blobs
merge

say 'The same as one run over everything'
otpath cohort portfolios --as-of 2026-11-22 --quiet --format json --output one.json
cmp cohort.json one.json && sha256sum cohort.json one.json
