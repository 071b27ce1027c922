// A notification provider that writes each mail into a file, for tests to read.
// It fails where the folder has a file "broken", and quotes the mail as some do.
const fs = require("node:fs")
const path = require("node:path")
const {
  AbstractNotificationProviderService,
  ModuleProvider,
  Modules,
} = require("@medusajs/framework/utils")

class FileMailService extends AbstractNotificationProviderService {
  static identifier = "file-mail"

  constructor(_container, options) {
    super()
    this.directory = options.directory
  }

  send(notification) {
    const text = JSON.stringify(notification)
    if (fs.existsSync(path.join(this.directory, "broken"))) {
      return Promise.reject(new Error(`The mailbox is full: ${text}`))
    }
    fs.mkdirSync(this.directory, { recursive: true })
    const name = `${process.hrtime.bigint()}.json`
    fs.writeFileSync(path.join(this.directory, name), text)
    return Promise.resolve({ id: name })
  }
}

module.exports = ModuleProvider(Modules.NOTIFICATION, {
  services: [FileMailService],
})
