/**
 * A worker that writes documents into a drop folder and is killed, as by
 * kill -9, before its n-th call of the file system; in the middle of it where
 * that call writes. Started by dying-worker.ts, with its job in a file.
 */
const { readFileSync } = require("node:fs")
const fs = require("node:fs/promises")
const path = require("node:path")

const job = JSON.parse(readFileSync(process.argv[2], "utf8"))
let calls = 0

function dying() {
  calls += 1
  return calls === job.kill_before
}

function die() {
  process.kill(process.pid, "SIGKILL")
}

for (const name of [
  "link",
  "lstat",
  "mkdir",
  "readdir",
  "readFile",
  "rename",
  "unlink",
]) {
  const real = fs[name]
  fs[name] = (...args) => {
    if (dying()) {
      die()
    }
    return real(...args)
  }
}

const open = fs.open
fs.open = async (...args) => {
  if (dying()) {
    die()
  }
  const file = await open(...args)
  return {
    async writeFile(content) {
      if (dying()) {
        await file.writeFile(content.slice(0, content.length / 2))
        die()
      }
      await file.writeFile(content)
    },
    async sync() {
      if (dying()) {
        die()
      }
      await file.sync()
    },
    async close() {
      if (dying()) {
        die()
      }
      await file.close()
    },
  }
}

const { dropDocument } = require(
  path.join(job.code, "drivers/file/drop-document.js")
)

async function main() {
  const { signal } = new AbortController()
  for (const { reference, files } of job.documents) {
    await dropDocument(job.folder, reference, files, signal)
  }
}

main().catch((error) => {
  process.stderr.write(String(error))
  process.exit(2)
})
