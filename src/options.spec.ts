import { parseOptions } from "./options"

describe("the option portal", () => {
  const portalOf = (portal: object) => parseOptions({ portal }).portal

  it.each(["/portal", "/trade/Desk", "/b2b", "/store-front"])(
    "takes the path %s",
    (path) => {
      expect(portalOf({ path }).path).toBe(path)
    }
  )

  it.each([
    "portal",
    "/",
    "",
    "/portal/",
    "//evil.example",
    "/por tal",
    "/../etc",
    '/"><script>',
    "/:id",
    "/*",
    "/app",
    "/App/x",
    "/store",
    "/store/b2b",
    "/admin",
    "/auth",
    "/hooks",
    "/static",
  ])("refuses the path %s", (path) => {
    expect(() => portalOf({ path })).toThrow(/portal\.path/)
  })

  it.each([
    ["color", "red"],
    ["color", "#12345"],
    ["logo_url", "javascript:alert(1)"],
    ["logo_url", "//logos.example.com/x.svg"],
    ["logo_url", "https://"],
    ["logo_url", "https://a;b/logo.svg"],
    ["logo_url", "logo.svg"],
    ["publishable_key", "sk_secret"],
    ["image_sources", ["*"]],
    ["image_sources", ["https://images.example.com/path"]],
    ["image_sources", ["https://images.example.com; script-src *"]],
    ["image_sources", ["'unsafe-inline'"]],
    ["texts", { "signIn.welcome": 1 }],
    ["name", ""],
    ["paht", "/portal"],
  ])("refuses %s %j", (key, value) => {
    expect(() => portalOf({ [key]: value })).toThrow(/portal/)
  })

  it("takes what a merchant would write", () => {
    const portal = {
      enabled: true,
      path: "/trade",
      name: "Reid & Sons",
      logo_url: "https://logos.example.com/a.svg?v=2",
      color: "#1F4e79",
      texts: { "signIn.welcome": "Good morning" },
      publishable_key: "pk_0123",
      image_sources: ["https://*.example.com", "http://localhost:9000"],
    }

    expect(portalOf(portal)).toEqual(portal)
  })
})
