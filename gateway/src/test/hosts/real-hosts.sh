#!/bin/bash
# 3270 hosts that nobody here wrote, from Debian packages alone, for the integration tests and for trying the gateway by hand.
#
#   real-hosts.sh zzsa  prepare|run    Hercules with ZZSA, the stand-alone utility in Debian's hercules package    PORT 3271
#   real-hosts.sh linux prepare|run    Debian's s390x kernel and its 3270 console driver on Hercules                PORT 3272
#   real-hosts.sh own   prepare|run    our own channel program (own3270.py) behind Hercules's console code          PORT 3274
#   real-hosts.sh tls   prepare|run    stunnel with a fresh CA in front of one of them: ACCEPT 9921, CONNECT 3271
#
# prepare makes what a host needs in $HOSTS_RUN/NAME (default: hosts-run at the project root) and downloads the kernel for linux;
# run prepares what is missing and becomes the host: loopback only, in the foreground, ended by Ctrl-C or a signal.
# Needs: hercules (all but tls), apt-get cpio openssl (linux), python3 binutils-s390x-linux-gnu (own), stunnel4 openssl (tls).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
name=${1:?which host: zzsa, linux, own or tls} act=${2:?prepare or run}
work=${HOSTS_RUN:-$here/../../../../hosts-run}
mkdir -p "$work/$name"
cd "$work/$name"
dir=$PWD

# configuration CPU ARCHITECTURE SYSTEM MEMORY, then devices on standard input; the port is in the files' names, so that two can run
configuration() {
  printf '%s\n' 'CPUSERIAL 002623' "CPUMODEL $1" "MAINSIZE $4" 'NUMCPU 1' "ARCHMODE $2" "OSTAILOR $3" 'PANRATE SLOW' "CNSLPORT 127.0.0.1:$port" > "hercules.$port.cnf"
  cat >> "hercules.$port.cnf"
}

hercules_with() {
  printf '%s\n' "$@" > "hercules.$port.rc"
  export HERCULES_RC=$dir/hercules.$port.rc
  exec hercules -d -f "$dir/hercules.$port.cnf" </dev/null
}

zzsa_prepare() {
  [ ! -e test01.500 ] || return 0
  local cities=(PARIS ROME OSLO LIMA) line
  for i in $(seq 120); do
    printf -v line '%06d CUSTOMER NUMBER %03d            BALANCE %6d.%02d  CITY %s' "$i" "$i" $((i * 375 / 10)) $((i * 3750 % 100)) "${cities[i % 4]}"
    printf '%-80.80s\n' "$line"
  done > cust.txt
  printf '%s\n' 'TEST01 3390-1 20' 'SYS1.VTOC VTOC TRK 5' 'TEST.CUSTOMER TEXT cust.txt TRK 5 1 0 PS FB 80 3120 0' \
    'TEST.EMPTY EMPTY TRK 1 1 0 PS FB 80 3120 0' 'TEST.PDS EMPTY TRK 2 1 5 PO FB 80 3120 0' > volume.ctl
  dasdload -z volume.ctl test01.500 0 > dasdload.log 2>&1
}

zzsa_run() {
  printf '%s\n' '001F 3270' '0020 3270' '0021 3270' '000C 3505 /usr/share/hercules/zzsacard.bin' "0500 3390 $dir/test01.500" |
    configuration 3090 ESA/390 LINUX 16
  hercules_with 'pause 1' 'ipl 00c'
}

# The kernel package and a static busybox for s390x, fetched with a package index of their own: nothing is installed.
linux_download() {
  local apt=(-oAPT::Architecture=s390x -oAPT::Architectures=s390x "-oDir::State::Lists=$dir/lists" -oDir::State::status=/dev/null "-oDir::Cache=$dir/cache")
  mkdir -p lists/partial cache/archives/partial
  apt-get -qq "${apt[@]}" update
  local kernel
  kernel=$(apt-cache "${apt[@]}" show linux-image-s390x | sed -n 's/^Depends: \([^ ]*\).*/\1/p' | head -1)
  apt-get -qq "${apt[@]}" download "$kernel" busybox-static
  for package in *.deb; do dpkg -x "$package" root; done
  cp root/boot/vmlinuz-* vmlinuz
}

# A root file system of one program: consoles on 3270 terminals, and the user test with the password secret.
linux_root() {
  mkdir -p ird/{bin,dev,proc,sys,etc,tmp,root}
  cp root/bin/busybox ird/bin/
  cat > ird/init <<'INIT'
#!/bin/busybox sh
/bin/busybox mkdir -p /proc /sys /dev /sbin /usr/bin /usr/sbin
/bin/busybox mount -t devtmpfs devtmpfs /dev
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t sysfs sysfs /sys
/bin/busybox --install -s
export PATH=/bin:/sbin:/usr/bin:/usr/sbin
hostname -F /etc/hostname
/bin/busybox chmod 1777 /tmp
for d in 0.0.0020 0.0.0021 0.0.0022 0.0.0023; do echo 1 > /sys/bus/ccw/devices/$d/online; done
exec /sbin/init
INIT
  chmod +x ird/init
  {
    echo 'console::respawn:-/bin/sh'
    for tty in 2 3 4 5; do echo "::respawn:/sbin/getty -L 9600 3270/tty$tty dumb"; done
  } > ird/etc/inittab
  printf 'root::0:0:root:/root:/bin/sh\ntest:x:1000:1000:test:/tmp:/bin/sh\n' > ird/etc/passwd
  printf 'root:x:0:\ntest:x:1000:\n' > ird/etc/group
  printf 'root::19000:0:99999:7:::\ntest:%s:19000:0:99999:7:::\n' "$(openssl passwd -1 -salt ab secret)" > ird/etc/shadow
  echo PRODLPAR > ird/etc/hostname
  printf '*** PRODLPAR - LINUX ON S/390 - AUTHORIZED USE ONLY ***\n\n' > ird/etc/issue
  (cd ird && find . | cpio -o -H newc 2>/dev/null | gzip -9 > ../initrd.gz)
}

big_endian_64() { printf '%016x' "$1" | sed 's/../\\x&/g' | xargs -0 printf '%b'; }

linux_prepare() {
  [ ! -e linux.ins ] || return 0
  linux_download
  linux_root
  printf 'conmode=3270 condev=0x001f ro rdinit=/init cio_ignore=all,!0x001f,!0x0020-0x0023 loglevel=4 cryptomgr.notests\0' > parmfile
  big_endian_64 $((0x4000000)) > initrd.off
  big_endian_64 "$(stat -c %s initrd.gz)" > initrd.siz
  printf '%s\n' '* Linux on 3270' 'vmlinuz 0x00000000' 'initrd.off 0x00010408' 'initrd.siz 0x00010410' 'parmfile 0x00010480' 'initrd.gz 0x04000000' > linux.ins
}

# The kernel looks at its terminals while it boots: they should be connected before the IPL, IPLWAIT seconds after the start.
linux_run() {
  printf '%s\n' '001F 3270' '0020.4 3270' | configuration 2094 z/Arch LINUX 192
  hercules_with "pause ${IPLWAIT:-4}" "ipl $dir/linux.ins"
}

own_prepare() {
  [ ! -e own.ins ] || return 0
  python3 "$here/own3270.py"
  s390x-linux-gnu-as -m31 -o own.o own.s
  s390x-linux-gnu-ld -m elf_s390 -Ttext 0 -e _start -o own.elf own.o
  s390x-linux-gnu-objcopy -O binary own.elf own.bin
  printf '* own\nown.bin 0x00000000\n' > own.ins
}

own_run() {
  echo '001F 3270' | configuration 3090 ESA/390 QUIET 16
  hercules_with "ipl $dir/own.ins"
}

tls_prepare() {
  [ ! -e server.pem ] || return 0
  {
    openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -keyout ca.key -out ca.pem -subj '/CN=Test CA' -addext basicConstraints=critical,CA:TRUE
    openssl req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj /CN=localhost
    openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 3650 -out server.crt \
      -extfile <(printf 'subjectAltName=DNS:localhost,IP:127.0.0.1')
  } 2>/dev/null
  cat server.crt server.key > server.pem
}

tls_run() {
  printf '%s\n' 'foreground = yes' 'pid =' '[host]' "accept = 127.0.0.1:$port" "connect = 127.0.0.1:${CONNECT:-3271}" "cert = $dir/server.pem" > "stunnel.$port.conf"
  exec stunnel4 "$dir/stunnel.$port.conf" </dev/null
}

case $name in
  zzsa) port=${PORT:-3271} ;;
  linux) port=${PORT:-3272} ;;
  own) port=${PORT:-3274} ;;
  tls) port=${ACCEPT:-9921} ;;
  *) echo "no host is called $name (expected: zzsa, linux, own or tls)" >&2; exit 2 ;;
esac
case $act in
  prepare) "${name}_prepare" ;;
  run) "${name}_prepare"; "${name}_run" ;;
  *) echo "nothing is called $act (expected: prepare or run)" >&2; exit 2 ;;
esac
