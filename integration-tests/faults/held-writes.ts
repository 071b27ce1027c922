import { eventually, type Database } from "../world"

/** A write of core or ours that a test can stop in the middle, for one cart. */
type HeldWrite = {
  table: string
  event: "INSERT" | "UPDATE"
  /** The cart that the row NEW belongs to, as an SQL expression. */
  cart: string
  /** Whether it is the write that is meant. */
  when?: string
}

const OF_HEADER = `SELECT h.cart_id FROM b2b_order_header h`
const OF_COLLECTION = `SELECT c.cart_id FROM cart_payment_collection c
  WHERE c.payment_collection_id`
const OF_ORDER = `SELECT l.cart_id FROM order_cart l WHERE l.order_id`

/** Named by what is missing while the write is held. */
export const HELD_WRITES = {
  order: {
    table: "order",
    event: "INSERT",
    cart: `${OF_HEADER} WHERE h.id = NEW.metadata->>'b2b_order_header_id'`,
  },
  cart_link: { table: "order_cart", event: "INSERT", cart: "NEW.cart_id" },
  payment_link: {
    table: "order_payment_collection",
    event: "INSERT",
    cart: `${OF_COLLECTION} = NEW.payment_collection_id`,
  },
  completed_cart: {
    table: "cart",
    event: "UPDATE",
    cart: "NEW.id",
    when: "OLD.completed_at IS NULL AND NEW.completed_at IS NOT NULL",
  },
  reservation: {
    table: "reservation_item",
    event: "INSERT",
    cart: `${OF_HEADER} JOIN "order" o ON o.metadata->>'b2b_order_header_id' = h.id
      JOIN order_item i ON i.order_id = o.id WHERE i.item_id = NEW.line_item_id`,
  },
  payment: {
    table: "payment",
    event: "INSERT",
    cart: `${OF_COLLECTION} = NEW.payment_collection_id`,
  },
  collection_status: {
    table: "payment_collection",
    event: "UPDATE",
    cart: `${OF_COLLECTION} = NEW.id`,
    when: "OLD.status <> 'authorized' AND NEW.status = 'authorized'",
  },
  binding: {
    table: "b2b_order_header",
    event: "UPDATE",
    cart: "NEW.cart_id",
    when: "OLD.order_id IS NULL AND NEW.order_id IS NOT NULL",
  },
  transmission: {
    table: "b2b_erp_transmission",
    event: "INSERT",
    cart: `${OF_ORDER} = NEW.subject_id`,
  },
  captured_mark: {
    table: "b2b_order_header",
    event: "UPDATE",
    cart: "NEW.cart_id",
    when: "OLD.captured_at IS NULL AND NEW.captured_at IS NOT NULL",
  },
  result: {
    table: "b2b_erp_transmission",
    event: "UPDATE",
    cart: `${OF_ORDER} = NEW.subject_id`,
    when: "OLD.status = 'sending' AND NEW.status = 'delivered'",
  },
} as const satisfies Record<string, HeldWrite>

export type HeldWriteName = keyof typeof HELD_WRITES

/** Longer than any test takes to reach its kill. */
const HOLD_SECONDS = 600

/**
 * The session says what it waits for in its application name, which
 * pg_stat_activity shows at once; a row of its own would show at commit.
 */
function triggerFor(name: string, write: HeldWrite): string {
  return `
    CREATE FUNCTION fault.hold_${name}() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE cart text;
    BEGIN
      IF ${write.when ?? "true"} THEN
        cart := (SELECT x.cart FROM (SELECT (${asQuery(write.cart)} LIMIT 1) AS cart) x
                 JOIN fault.hold f ON f.cart_id = x.cart AND f.name = '${name}');
        IF cart IS NOT NULL THEN
          PERFORM set_config('application_name', 'held ${name} ' || cart, false);
          PERFORM pg_sleep(${HOLD_SECONDS});
        END IF;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER fault_${name} BEFORE ${write.event} ON "${write.table}"
      FOR EACH ROW EXECUTE FUNCTION fault.hold_${name}();`
}

function asQuery(expression: string): string {
  return expression.startsWith("SELECT") ? expression : `SELECT ${expression}`
}

/** Slow triggers in a test's database: they hold the windows of a crash open. */
export type HeldWrites = {
  /** From now on these writes of this cart's completion do not end. */
  hold(names: readonly HeldWriteName[], cartId: string): Promise<void>
  /** Resolves when each of them has begun. */
  untilHeld(names: readonly HeldWriteName[], cartId: string): Promise<void>
  /**
   * To be called after the kill. PostgreSQL would end a statement whose client is
   * dead, and commit it: what is held must never happen.
   */
  discard(): Promise<void>
}

/** Installs the triggers; no write is held yet. */
export async function installHeldWrites(
  database: Database
): Promise<HeldWrites> {
  const triggers = Object.entries(HELD_WRITES).map(([name, write]) =>
    triggerFor(name, write)
  )
  await database.sql(`CREATE SCHEMA fault;
    CREATE TABLE fault.hold (name text, cart_id text);
    ${triggers.join("\n")}`)
  return {
    async hold(names, cartId) {
      await database.sql(
        `INSERT INTO fault.hold SELECT unnest($1::text[]), $2`,
        [names, cartId]
      )
    },
    async untilHeld(names, cartId) {
      const expected = names.map((name) => `held ${name} ${cartId}`)
      await eventually(
        async () => {
          const rows = await database.sql(
            `SELECT DISTINCT application_name FROM pg_stat_activity
             WHERE application_name = ANY($1) AND wait_event = 'PgSleep'`,
            [expected]
          )
          expect(rows).toHaveLength(expected.length)
        },
        { interval: 25 }
      )
    },
    async discard() {
      await database.sql(`DELETE FROM fault.hold`)
      await database.sql(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND application_name LIKE 'held %'`
      )
      await eventually(async () => {
        const rows = await database.sql(
          `SELECT 1 FROM pg_stat_activity
           WHERE datname = current_database() AND application_name LIKE 'held %'`
        )
        expect(rows).toEqual([])
      })
    },
  }
}
