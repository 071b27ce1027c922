// Loaded with --require into a server under test. The application's own config
// has no door for tests, so its plugin options are completed here, on their way
// into Medusa.
const { AsyncLocalStorage } = require("node:async_hooks")
const fs = require("node:fs")
const { Server } = require("node:http")
const path = require("node:path")
const { configManager } = require("@medusajs/framework/config")

const clockFile = process.env.B2B_TEST_CLOCK
const overrides = JSON.parse(process.env.B2B_TEST_OPTIONS ?? "{}")

/** `{ freeze: ISO instant }`, `{ offset: milliseconds }`, or no file at all. */
function now() {
  let setting = {}
  try {
    setting = JSON.parse(fs.readFileSync(clockFile, "utf8"))
  } catch {
    // The system's time.
  }
  return setting.freeze
    ? new Date(setting.freeze)
    : new Date(Date.now() + (setting.offset ?? 0))
}

function merge(base, changes) {
  const merged = { ...base }
  for (const [key, value] of Object.entries(changes)) {
    const isGroup =
      value !== null && typeof value === "object" && !Array.isArray(value)
    merged[key] = isGroup ? merge(base?.[key] ?? {}, value) : value
  }
  return merged
}

/** Mails go into files that a test reads. */
function fileMail() {
  return {
    resolve: path.join(__dirname, "file-mail.cjs"),
    id: "test",
    options: {
      channels: ["email", "feed"],
      directory: path.join(process.env.B2B_DATA_DIR, "mails"),
    },
  }
}

/** A card whose payments the test's own bank decides. */
function cardProvider() {
  return {
    resolve: path.join(__dirname, "card-provider.cjs"),
    id: "default",
    options: { bank: process.env.B2B_TEST_CARD_BANK },
  }
}

const loadConfig = configManager.loadConfig.bind(configManager)

configManager.loadConfig = (input) => {
  const modules = input.projectConfig?.modules ?? {}
  for (const [key, module] of Object.entries(modules)) {
    if (key.startsWith("b2b_")) {
      module.options = { ...merge(module.options ?? {}, overrides), now }
    }
  }
  if (modules.notification && process.env.B2B_DATA_DIR) {
    modules.notification.options = { providers: [fileMail()] }
  }
  if (modules.payment && process.env.B2B_TEST_CARD_BANK) {
    const { providers } = modules.payment.options
    modules.payment.options = { providers: [providers[0], cardProvider()] }
  }
  return loadConfig(input)
}

/** Medusa's database layer brings a client of its own. */
function postgresClients() {
  const owners = [__dirname, require.resolve("@mikro-orm/postgresql")]
  const files = owners.map((owner) =>
    require.resolve("pg", { paths: [path.dirname(owner), owner] })
  )
  return [...new Set(files)].map((file) => require(file).Client)
}

/** Sent by the pool for a new connection, whoever happens to ask for one. */
const ofThePool = /^(select version\(\)|set search_path)/i

/**
 * Each answer says in its header x-test-statements how many statements its own
 * request sent; jobs and subscribers beside it are not counted.
 */
function countStatements() {
  const requests = new AsyncLocalStorage()
  for (const client of postgresClients()) {
    const query = client.prototype.query
    client.prototype.query = function counted(...args) {
      const request = requests.getStore()
      const text = typeof args[0] === "string" ? args[0] : args[0]?.text
      if (request && !ofThePool.test(text)) {
        request.statements += 1
      }
      return query.apply(this, args)
    }
  }
  const emit = Server.prototype.emit
  Server.prototype.emit = function counting(event, ...args) {
    if (event !== "request") {
      return emit.call(this, event, ...args)
    }
    const request = { statements: 0 }
    const [, response] = args
    const writeHead = response.writeHead
    response.writeHead = function withCount(...head) {
      response.setHeader("x-test-statements", String(request.statements))
      return writeHead.apply(response, head)
    }
    return requests.run(request, () => emit.call(this, event, ...args))
  }
}

if (process.env.B2B_TEST_STATEMENTS) {
  countStatements()
}
