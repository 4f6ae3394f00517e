# What the machine must have, for mvnw, kigi and .ci/run: source it, then call the functions. Nothing here asks questions.

say() { echo "kigi: $*" >&2; }

# Finds a JDK of version 21 or newer and exports JAVA_HOME, or says what to install.
find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || true)" || true)")")" \
      /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if [ -x "$home/bin/javac" ] && [ "$(jdk_version "$home")" -ge 21 ] 2>/dev/null; then
      export JAVA_HOME=$home
      return 0
    fi
  done
  if install_packages temurin-25-jdk 2>/dev/null || install_packages openjdk-21-jdk 2>/dev/null; then
    for home in /usr/lib/jvm/*; do
      if [ -x "$home/bin/javac" ] && [ "$(jdk_version "$home")" -ge 21 ] 2>/dev/null; then
        export JAVA_HOME=$home
        return 0
      fi
    done
  fi
  say "no JDK 21 or newer was found in JAVA_HOME, on the PATH or in the usual folders; install one (for example Eclipse Temurin 25) or set JAVA_HOME"
  return 1
}

jdk_version() { "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'; }

# Installs Debian packages when this can be done without asking; fails otherwise.
install_packages() {
  command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] || return 1
  say "installing $*"
  { DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" ||
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; }; } >/dev/null 2>&1
}

# The workbench needs GTK 3 and a Japanese font, and Xvfb where there is no display: installs them, or names them.
find_desktop() {
  [ "$(uname -s)" = Linux ] || return 0
  local missing=()
  PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so' || missing+=(libgtk-3-0)
  { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=ja family 2>/dev/null | head -n 1)" ]; } || missing+=(fontconfig fonts-noto-cjk)
  [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || command -v Xvfb >/dev/null || missing+=(xvfb)
  [ ${#missing[@]} -gt 0 ] || return 0
  if ! install_packages "${missing[@]}"; then
    say "the workbench needs these packages, which are not installed: ${missing[*]} (Debian, Ubuntu: sudo apt-get install ${missing[*]})"
    return 1
  fi
}

# Starts Xvfb where there is no display and stops it when the shell ends.
start_display() {
  [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || return 0
  local number
  exec {KIGI_XVFB_FD}< <(exec Xvfb -displayfd 1 -screen 0 1600x1000x24 -nolisten tcp 2>/dev/null)
  KIGI_XVFB=$!
  trap 'kill "$KIGI_XVFB" 2>/dev/null' EXIT
  if ! read -r -t 30 number <&"$KIGI_XVFB_FD"; then
    say "Xvfb did not start; run 'Xvfb -displayfd 1' to see why"
    return 1
  fi
  export DISPLAY=:$number GDK_BACKEND=x11
}
