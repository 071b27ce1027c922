import { takeTurn } from "./turns"

describe("turns of one key", () => {
  it("come one after the other, as they were asked for", async () => {
    const order: string[] = []
    const first = await takeTurn("a")
    const second = takeTurn("a").then((end) => {
      order.push("second")
      return end
    })
    const third = takeTurn("a").then((end) => {
      order.push("third")
      return end
    })
    await new Promise(setImmediate)
    expect(order).toEqual([])
    first()
    first()
    ;(await second)()
    await third
    expect(order).toEqual(["second", "third"])
  })

  it("do not wait for those of another key", async () => {
    await takeTurn("b")
    await expect(takeTurn("c")).resolves.toBeInstanceOf(Function)
  })
})
