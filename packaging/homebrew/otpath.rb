class Otpath < Formula
  desc "Holds an occupational therapist's folder of evidence against career frameworks"
  version "{{version}}"
  license "MIT"

  on_macos do
    on_arm do
      url "{{address}}/otpath-{{version}}-macos-arm64.tar.gz"
      sha256 "{{sha256 otpath-{{version}}-macos-arm64.tar.gz}}"
    end
    on_intel do
      url "{{address}}/otpath-{{version}}-macos-x64.tar.gz"
      sha256 "{{sha256 otpath-{{version}}-macos-x64.tar.gz}}"
    end
  end

  on_linux do
    on_arm do
      url "{{address}}/otpath-{{version}}-linux-arm64.tar.gz"
      sha256 "{{sha256 otpath-{{version}}-linux-arm64.tar.gz}}"
    end
    on_intel do
      url "{{address}}/otpath-{{version}}-linux-x64.tar.gz"
      sha256 "{{sha256 otpath-{{version}}-linux-x64.tar.gz}}"
    end
  end

  def install
    bin.install "otpath"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/otpath --version")
  end
end
