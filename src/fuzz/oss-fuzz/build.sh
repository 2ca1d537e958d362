#!/usr/bin/env bash
# Builds the fuzz tests for a fleet: $OUT gets, for each, a start script, seeds and a dictionary.
set -euo pipefail

mvn -B -ntp -q -Dquick -DskipTests package \
  org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$OUT/lib" -DincludeScope=test
cp -r target/quick/classes target/quick/test-classes "$OUT/"

ptipc() {
  java -jar target/quick/ptipc.jar "$@"
}

seeds=$(mktemp -d)
ptipc generate suite --edges --format files --output "$seeds/lines"
ptipc generate suite --transitions --format files --output "$seeds/lines"
ptipc generate lines -n 2000 --max-len 512 --format files --output "$seeds/lines"
(cd "$seeds/lines" && zip -q -r "$seeds/lines.zip" .)

for source in src/test/java/dev/ptipc/fuzz/jazzer/*FuzzTest.java; do
  name=$(basename "$source" .java)
  ptipc generate dictionary >"$OUT/$name.dict"
  # A line is a small transcript, a small session and a small message too.
  cp "$seeds/lines.zip" "$OUT/${name}_seed_corpus.zip"
  cat >"$OUT/$name" <<START
#!/usr/bin/env bash
# LLVMFuzzerTestOneInput: by this word the fleet knows a fuzz test.
here=\$(dirname "\$0")
LD_LIBRARY_PATH="\${JVM_LD_LIBRARY_PATH:-}:\$here" exec "\$here/jazzer_driver" \\
  --agent_path="\$here/jazzer_agent_deploy.jar" \\
  --cp="\$here/classes:\$here/test-classes:\$(printf '%s:' "\$here"/lib/*.jar)" \\
  --target_class=dev.ptipc.fuzz.jazzer.$name \\
  --instrumentation_includes='dev.ptipc.**' \\
  --jvm_args="-Xmx1900m:-Xss1m" \\
  "\$@"
START
  chmod +x "$OUT/$name"
done
