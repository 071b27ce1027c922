import { driverError } from "../driver-error"
import { toFileError } from "./file-errors"
import { NameTakenError } from "./publish-once"

const errno = (code: string, syscall = "open") =>
  Object.assign(new Error(`${code}: said the system`), { code, syscall })

const outcomeOf = (error: unknown) => toFileError(error, "/srv/drop").outcome

describe("a refusal of the file system", () => {
  it.each([
    ["ENOENT", "Mount or create it"],
    ["ENOTDIR", "is not a folder"],
    ["EACCES", "may not write to the drop folder /srv/drop"],
    ["EROFS", "is read-only"],
    ["ENOSPC", "is full"],
    ["EDQUOT", "quota"],
    ["EIO", "EIO: said the system"],
  ])("%s may pass, and is told in a sentence", (code, sentence) => {
    expect(outcomeOf(errno(code))).toEqual({
      outcome: "transient",
      message: expect.stringContaining(sentence),
      detail: { code },
    })
  })

  it.each(["EPERM", "ENOTSUP", "EXDEV"])(
    "that there are no hard links (%s) never passes",
    (code) => {
      expect(outcomeOf(errno(code, "link"))).toMatchObject({
        outcome: "auth",
        message: expect.stringContaining("has no hard links"),
      })
      expect(outcomeOf(errno(code, "open"))).toMatchObject({
        outcome: "transient",
      })
    }
  )

  it("because of a stranger's file waits for a person", () => {
    expect(outcomeOf(new NameTakenError("W1.xml is there."))).toMatchObject({
      outcome: "business",
      message: "W1.xml is there. Move it away from /srv/drop, then retry.",
    })
  })

  it("leaves what the driver has said, and tells of anything else", () => {
    const said = driverError("business", "no")
    expect(toFileError(said, "/srv/drop")).toBe(said)
    expect(outcomeOf("text")).toMatchObject({
      outcome: "transient",
      message: "Writing to the drop folder /srv/drop failed: text",
      detail: null,
    })
  })
})
