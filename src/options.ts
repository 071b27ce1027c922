import path from "node:path"
import { configManager } from "@medusajs/framework/config"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** Workflow hooks that the plugin can leave to the merchant; see docs/adr/0002. */
export const HOOK_NAMES = [
  "complete_cart_validate",
  "complete_cart_order_created",
  "create_cart_created",
  "create_cart_set_pricing_context",
  "add_to_cart_set_pricing_context",
  "update_line_item_in_cart_set_pricing_context",
  "update_line_item_in_cart_validate",
  "refresh_cart_items_set_pricing_context",
  "create_orders_set_pricing_context",
  "order_add_line_items_set_pricing_context",
  "update_cart_promotions_set_promotion_context",
  "update_cart_updated",
] as const

/** First parts of paths that Medusa itself answers. */
const RESERVED = new Set([
  "app",
  "store",
  "admin",
  "auth",
  "hooks",
  "static",
  "health",
  "cloud",
])

const seconds = z.number().positive()

/** One of the merchant's own questions to those who apply for a trade account. */
const applicationField = z
  .strictObject({
    /** Its name in `custom_fields`. */
    key: z
      .string()
      .regex(/^[a-z][a-z0-9_]{0,39}$/, "is not a key like fleet_size"),
    /** What people read. */
    label: z.string().min(1).max(120),
    type: z.enum(["text", "number", "boolean", "choice"]),
    /** @default false */
    required: z.boolean().default(false),
    /** The answers to choose from; only for `choice`. */
    choices: z.array(z.string().min(1).max(120)).min(1).optional(),
  })
  .refine(
    ({ type, choices }) => (type === "choice") === (choices !== undefined),
    "a choice, and nothing else, has choices"
  )

const hexColor = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, "is not a colour like #1f4e79")

/** As a content security policy names it, so with nothing that would end it. */
const ORIGIN = /^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d+)?$/i

function isLogo(address: string): boolean {
  return URL.canParse(address)
    ? ORIGIN.test(new URL(address).origin)
    : /^\/(?!\/)[^\s\\]*$/.test(address)
}

const portalOptions = z.strictObject({
  /** Serve the portal. @default true */
  enabled: z.boolean().default(true),
  /** Where. @default "/portal" */
  path: z
    .string()
    .regex(
      /^(\/[a-z0-9][a-z0-9_-]*)+$/i,
      "is not a path like /portal, without a slash at its end"
    )
    .refine(
      (path) => !RESERVED.has(path.split("/")[1]?.toLowerCase() ?? ""),
      `begins with one of Medusa's own (${[...RESERVED].join(", ")})`
    )
    .default("/portal"),
  /** The shop's name, as buyers know it. @default "Trade portal" */
  name: z.string().min(1).max(80).default("Trade portal"),
  /** An address beginning with https:// or a path of this server. */
  logo_url: z
    .string()
    .refine(
      isLogo,
      "is neither an https:// address nor a path like /static/logo.svg"
    )
    .optional(),
  /** The colour of the main buttons, `#rrggbb`. */
  color: hexColor.optional(),
  /** Texts to replace, by their key. @default {} */
  texts: z.record(z.string().min(1), z.string()).default({}),
  /** `pk_…`. @default the oldest key that has an active sales office's channel */
  publishable_key: z
    .string()
    .regex(/^pk_\w+$/, "is not a publishable API key, which begins with pk_")
    .optional(),
  /** Where pictures may come from beside this server: origins. @default [] */
  image_sources: z
    .array(
      z
        .string()
        .regex(ORIGIN, "is not an origin like https://images.example.com")
    )
    .default([]),
})

const optionsSchema = z.strictObject({
  /** Carts without an account are refused. @default false */
  b2b_only: z.boolean().default(false),
  /** The clock; a test or a batch import may set its own. @default system time */
  now: z
    .custom<() => Date>((value) => typeof value === "function", {
      message: "expected a function that returns a Date",
    })
    .default(() => () => new Date()),
  /**
   * Where the shop takes cards: its checkout, for carts that a rep hands over to be paid
   * by card; `{cart_id}` is replaced. @default the portal, which pays on account only
   */
  card_checkout_url: z
    .string()
    .refine(
      (url) => url.includes("{cart_id}") && /^https?:\/\//.test(url),
      "is not an http(s) address with {cart_id}"
    )
    .optional(),
  /** Core hooks of ours to switch off: Medusa allows one handler per hook. */
  disabled_hooks: z.array(z.enum(HOOK_NAMES)).default([]),
  invitations: z
    .strictObject({
      /** How long an invitation can be accepted. @default 7 */
      days: z.number().int().min(1).max(90).default(7),
      /**
       * The page that accepts it; `{token}` is replaced.
       * @default the portal's, or a storefront's on this machine without it
       */
      url: z
        .string()
        .refine((url) => url.includes("{token}"), "has no {token}")
        .optional(),
      /** Template of the mail, as your notification provider knows it. */
      template: z.string().min(1).default("b2b-invitation"),
    })
    .prefault({}),
  approvals: z
    .strictObject({
      /**
       * The page that an approver's link opens; `{token}` is replaced.
       * @default the portal's, or a storefront's on this machine without it
       */
      url: z
        .string()
        .refine((url) => url.includes("{token}"), "has no {token}")
        .optional(),
      /** How often requests are looked at that wait too long. @default 60 */
      interval_seconds: seconds.default(60),
    })
    .prefault({}),
  portal: portalOptions.prefault({}),
  pricing: z
    .strictObject({
      /**
       * What calculates prices: ours, whose cost does not grow with the price lists
       * of other buyers, or Medusa's own query; see docs/adr/0015. @default "flat"
       */
      engine: z.enum(["flat", "stock"]).default("flat"),
    })
    .prefault({}),
  sweep: z
    .strictObject({
      /**
       * How long an order may be unfinished before the sweep repairs it; it must
       * exceed the 120 s that Medusa holds a cart's lock. @default 150
       */
      settle_seconds: seconds.default(150),
      /** @default 60 */
      interval_seconds: seconds.default(60),
    })
    .prefault({}),
  audit: z
    .strictObject({
      /**
       * How old an entry is before it gets its number: entries that are written at
       * the same time are so numbered in the order in which they happened. @default 5
       */
      settle_seconds: seconds.default(5),
      /** How often new entries are chained. @default 10 */
      interval_seconds: seconds.default(10),
    })
    .prefault({}),
  applications: z
    .strictObject({
      /** The merchant's own fields of an application for a trade account. @default [] */
      fields: z
        .array(applicationField)
        .max(50)
        .refine(
          (fields) =>
            new Set(fields.map(({ key }) => key)).size === fields.length,
          "a key stands in it twice"
        )
        .default([]),
    })
    .prefault({}),
  erp: z
    .strictObject({
      /** How many transmissions a worker claims at once. @default 10 */
      drain_batch: z.number().int().min(1).max(100).default(10),
      /** How long a claimed transmission is one worker's own. @default 60 */
      lease_seconds: seconds.default(60),
      /** How often the outbox is looked at. @default 5 */
      interval_seconds: seconds.default(5),
      /** First pause after a failed attempt. @default 5 */
      retry_base_seconds: seconds.default(5),
      /** Longest pause between two attempts. @default 3600 */
      retry_cap_seconds: seconds.default(3600),
      /**
       * Attempts before a transmission is a dead letter; 150 with the pauses above
       * outlast an outage of about three days. @default 150
       */
      max_attempts: z.number().int().min(1).max(1000).default(150),
      /** Where relative folders of file connections start. @default the application's */
      data_directory: z.string().min(1).optional(),
    })
    .prefault({}),
})

export type B2bOptions = z.output<typeof optionsSchema>
/** What a merchant writes in `medusa-config.ts`; every key has a default. */
export type B2bPluginOptions = z.input<typeof optionsSchema>

/**
 * Completes the merchant's options.
 * @throws MedusaError `invalid_argument` that names the path of the wrong key
 */
export function parseOptions(raw: unknown): B2bOptions {
  const parsed = optionsSchema.safeParse(raw ?? {})
  if (parsed.success) {
    return parsed.data
  }
  const wrong = parsed.error.issues
    .map((issue) => `${issue.path.join(".") || "options"}: ${issue.message}`)
    .join("; ")
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `medusa-plugin-b2b: wrong plugin options (${wrong}). See "Options" in the README.`,
    "b2b.options.invalid"
  )
}

/** Our modules all get the plugin's options, so any of them has the whole. */
function configuredOptions(): unknown {
  const modules = configManager.config.modules ?? {}
  for (const key of [
    "b2b_trade",
    "b2b_company",
    "b2b_erp",
    "b2b_pricing_schedule",
  ]) {
    const declared = modules[key]
    if (declared && typeof declared === "object" && declared.options) {
      return withoutMedusasOwn(declared.options)
    }
  }
  return {}
}

/** While it migrates, Medusa adds its database settings to every module's options. */
function withoutMedusasOwn(options: Record<string, unknown>): unknown {
  return Object.fromEntries(
    Object.entries(options).filter(([key]) => key !== "database")
  )
}

let parsedOptions: B2bOptions | undefined

/** The plugin's options, parsed once per process. */
export function b2bOptions(): B2bOptions {
  parsedOptions ??= parseOptions(configuredOptions())
  return parsedOptions
}

/** Where relative folders start, as an absolute path. */
export function dataDirectory(): string {
  return path.resolve(b2bOptions().erp.data_directory ?? "")
}
