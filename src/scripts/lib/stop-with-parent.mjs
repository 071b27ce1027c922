// Preloaded with --import. The parent holds the other end of the IPC channel, so
// the channel closes when the parent goes, however it goes: kill -9 as well.
if (process.channel) {
  process.once("disconnect", () => {
    process.kill(process.pid, "SIGTERM")
    // Its database may have gone as well, and an orderly end waits for that.
    setTimeout(() => process.exit(1), 10_000).unref()
  })
  process.channel.unref()
}
