// Loaded into a server under test by NODE_OPTIONS. It opens windows where there is
// no database to do it: between two calls of the file system. A test arms one of
// them with an empty file; the next XML file that reaches it stays there.
const fs = require("node:fs")
const path = require("node:path")
const { configManager } = require("@medusajs/framework/config")

const directory = process.env.B2B_FAULT_DIRECTORY

/** Whether this very call is to be held; a test arms it for one. */
function isArmed(call) {
  try {
    fs.rmSync(path.join(directory, `${call}.armed`))
    return true
  } catch {
    return false
  }
}

for (const call of ["link", "rename"]) {
  const original = fs.promises[call]
  fs.promises[call] = async (from, to) => {
    if (directory && String(to).endsWith(".xml") && isArmed(call)) {
      fs.writeFileSync(path.join(directory, `${call}.held`), path.basename(to))
      await new Promise(() => undefined)
    }
    return original(from, to)
  }
}

// Every window that is held open takes a connection; Medusa's pool has ten.
const loadConfig = configManager.loadConfig.bind(configManager)
configManager.loadConfig = (input) => {
  const settings = input.projectConfig.projectConfig
  settings.databaseDriverOptions = { pool: { max: 50 } }
  return loadConfig(input)
}

// A payment webhook completes a cart with no request, so past all middlewares. The
// cart's id is in the file's name; the answer replaces it.
const inbox = "webhook."

async function complete(cartId) {
  const { container } = require("@medusajs/framework")
  try {
    const { result } = await container
      .resolve("workflows")
      .run("complete-cart", { input: { id: cartId } })
    return { order_id: result.id }
  } catch (error) {
    return { order_id: null, code: error.code ?? error.message }
  }
}

if (directory) {
  setInterval(async () => {
    for (const name of fs.readdirSync(directory)) {
      if (name.startsWith(inbox)) {
        fs.rmSync(path.join(directory, name))
        const answer = await complete(name.slice(inbox.length))
        const file = path.join(directory, `answer.${name.slice(inbox.length)}`)
        fs.writeFileSync(`${file}.tmp`, JSON.stringify(answer))
        fs.renameSync(`${file}.tmp`, file)
      }
    }
  }, 50).unref()
}
