// Preloaded with --import. The parent holds the other end of the IPC channel, so
// the channel closes when the parent goes, however it goes: kill -9 as well.
if (process.channel) {
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"))
  process.channel.unref()
}
