import type { Database } from "../world"
import type { DroppedOrder, DropFolder } from "./drop-folder"

/** Each query answers with what must not be, as sentences. */
const RULES = {
  "two standing orders of one cart": `
    SELECT h.cart_id AS what FROM orders o JOIN b2b_order_header h ON h.id = o.header_id
    WHERE o.standing GROUP BY h.cart_id HAVING count(*) > 1`,
  "a standing order that is not linked to its own completed cart": `
    SELECT o.id AS what FROM orders o
    JOIN b2b_order_header h ON h.id = o.header_id
    JOIN cart c ON c.id = h.cart_id
    WHERE o.standing AND (c.completed_at IS NULL OR NOT EXISTS (
      SELECT 1 FROM order_cart l WHERE l.order_id = o.id
        AND l.cart_id = h.cart_id AND l.deleted_at IS NULL))`,
  "a standing order whose order header is not bound to it": `
    SELECT o.id AS what FROM orders o JOIN b2b_order_header h ON h.id = o.header_id
    WHERE o.standing AND (h.order_id IS DISTINCT FROM o.id
      OR h.placed_at IS NULL OR h.captured_at IS NULL)`,
  "a standing order whose one payment is not its total, authorised": `
    SELECT o.id || ' pays ' || concat_ws(', ', o.total, sum(p.amount), count(p.id), max(c.status)) AS what
    FROM orders o
    LEFT JOIN order_payment_collection l ON l.order_id = o.id AND l.deleted_at IS NULL
    LEFT JOIN payment_collection c ON c.id = l.payment_collection_id
    LEFT JOIN payment p ON p.payment_collection_id = c.id
      AND p.canceled_at IS NULL AND p.deleted_at IS NULL
    WHERE o.standing GROUP BY o.id, o.total
    HAVING count(p.id) <> 1 OR sum(p.amount) <> o.total
      OR max(c.status) <> 'authorized'`,
  "a standing order without one delivered transmission": `
    SELECT o.id AS what FROM orders o
    LEFT JOIN b2b_erp_transmission t ON t.subject_id = o.id AND t.deleted_at IS NULL
    WHERE o.standing GROUP BY o.id, o.display_id
    HAVING count(t.id) <> 1 OR max(t.status) <> 'delivered'
      OR max(t.key) <> 'W' || o.display_id`,
  "a standing order whose stock is not reserved": `
    SELECT i.order_id AS what FROM order_item i
    JOIN orders o ON o.id = i.order_id AND o.standing
    LEFT JOIN reservation_item r ON r.line_item_id = i.item_id AND r.deleted_at IS NULL
    GROUP BY i.order_id, i.item_id, i.quantity
    HAVING COALESCE(sum(r.quantity), 0) <> i.quantity`,
  "an order that no order header stands for": `
    SELECT id AS what FROM "order" WHERE deleted_at IS NULL
      AND id NOT IN (SELECT id FROM orders)`,
  "a cancelled order that is still linked, reserved, bound or sent": `
    SELECT o.id AS what FROM orders o WHERE NOT o.standing AND (
      EXISTS (SELECT 1 FROM order_cart l WHERE l.order_id = o.id AND l.deleted_at IS NULL)
      OR EXISTS (SELECT 1 FROM order_payment_collection l
        WHERE l.order_id = o.id AND l.deleted_at IS NULL)
      OR EXISTS (SELECT 1 FROM b2b_order_header h WHERE h.order_id = o.id)
      OR EXISTS (SELECT 1 FROM b2b_erp_transmission t WHERE t.subject_id = o.id)
      OR EXISTS (SELECT 1 FROM reservation_item r JOIN order_item i ON i.item_id = r.line_item_id
        WHERE i.order_id = o.id AND r.deleted_at IS NULL))`,
  "a transmission without a standing order": `
    SELECT key AS what FROM b2b_erp_transmission
    WHERE subject_id NOT IN (SELECT id FROM orders WHERE standing)`,
  "a payment without a standing order": `
    SELECT p.id AS what FROM payment p
    LEFT JOIN order_payment_collection l
      ON l.payment_collection_id = p.payment_collection_id AND l.deleted_at IS NULL
    LEFT JOIN orders o ON o.id = l.order_id AND o.standing
    WHERE p.canceled_at IS NULL AND p.deleted_at IS NULL AND o.id IS NULL`,
  "an open cart that is marked, completed or holds a PO number": `
    SELECT h.cart_id AS what FROM b2b_order_header h JOIN cart c ON c.id = h.cart_id
    WHERE h.order_id IS NULL AND (h.completion_started_at IS NOT NULL
      OR h.claimed_po_number IS NOT NULL OR c.completed_at IS NOT NULL)`,
  "an order that does not hold its PO number, where each works once": `
    SELECT h.order_id AS what FROM b2b_order_header h
    JOIN b2b_account a ON a.id = h.account_id AND a.po_rule = 'required_unused'
    WHERE h.order_id IS NOT NULL AND h.claimed_po_number IS NULL`,
  "stock counted as reserved without a reservation": `
    SELECT l.inventory_item_id AS what FROM inventory_level l
    LEFT JOIN reservation_item r ON r.inventory_item_id = l.inventory_item_id
      AND r.location_id = l.location_id AND r.deleted_at IS NULL
    WHERE l.deleted_at IS NULL GROUP BY l.id
    HAVING l.reserved_quantity <> COALESCE(sum(r.quantity), 0)`,
}

/** Of budgets, which are there only where a suite made some. */
const BUDGET_RULES = {
  "a budget whose sum is not its ledger's": `
    SELECT p.budget_id || ' ' || p.used AS what FROM b2b_budget_period p
    LEFT JOIN b2b_budget_use u
      ON u.budget_id = p.budget_id AND u.period_key = p.period_key
    GROUP BY p.id HAVING p.used <> COALESCE(sum(u.amount), 0)`,
  "an order header that holds what its order does not come to": `
    SELECT h.id || ' holds ' || sum(u.amount) AS what FROM b2b_budget_use u
    JOIN b2b_order_header h ON h.id = u.order_header_id
    GROUP BY h.id, u.budget_id
    HAVING abs(sum(u.amount) - CASE WHEN h.order_id IS NULL OR h.cancelled_at IS NOT NULL
      THEN 0 ELSE h.net_total END) > 0.0001`,
  "an order that a budget of its company has not counted": `
    SELECT h.order_id || ' in ' || b.id AS what FROM b2b_budget b
    JOIN b2b_order_header h ON h.company_id = b.company_id
    WHERE b.scope = 'company' AND h.order_id IS NOT NULL AND h.cancelled_at IS NULL
      AND h.placed_at > b.created_at AND NOT EXISTS (
        SELECT 1 FROM b2b_budget_use u
        WHERE u.budget_id = b.id AND u.order_header_id = h.id)`,
}

const ORDERS = `orders AS (
  SELECT o.id, o.display_id, o.status <> 'canceled' AS standing, h.id AS header_id,
    (s.totals->>'current_order_total')::numeric AS total
  FROM "order" o
  JOIN b2b_order_header h ON h.id = o.metadata->>'b2b_order_header_id'
  JOIN order_summary s ON s.order_id = o.id AND s.version = o.version
    AND s.deleted_at IS NULL
  WHERE o.deleted_at IS NULL)`

const LINES = `
  SELECT 'W' || o.display_id AS key, o.total, jsonb_agg(jsonb_build_object(
    'sku', l.variant_sku, 'quantity', i.quantity::text) ORDER BY l.variant_sku) AS lines
  FROM orders o JOIN order_item i ON i.order_id = o.id
  JOIN order_line_item l ON l.id = i.item_id
  WHERE o.standing GROUP BY o.id, o.display_id, o.total`

type Ordered = {
  key: string
  total: string
  lines: { sku: string; quantity: string }[]
}

/**
 * Everything that must hold of the whole database and its drop folder whatever
 * died in between, once the sweep and the outbox have come to rest.
 * @returns a sentence for each breach; none, if all is well
 */
export async function violations(
  database: Database,
  drop: DropFolder
): Promise<string[]> {
  const found = [
    ...(await broken(database, RULES)),
    ...(await budgetViolations(database)),
  ]
  const orders = await database.sql<Ordered>(`WITH ${ORDERS} ${LINES}`)
  return [...found, ...brokenFiles(orders, drop)]
}

/** The part of {@link violations} that is about budgets. */
export function budgetViolations(database: Database): Promise<string[]> {
  return broken(database, BUDGET_RULES)
}

async function broken(
  database: Database,
  rules: Record<string, string>
): Promise<string[]> {
  const found: string[] = []
  for (const [rule, query] of Object.entries(rules)) {
    const rows = await database.sql<{ what: string }>(`WITH ${ORDERS} ${query}`)
    found.push(...rows.map(({ what }) => `${rule}: ${what}`))
  }
  return found
}

const PARTS = ["-header.csv", "-lines.csv", ".xml"]

function brokenFiles(orders: Ordered[], drop: DropFolder): string[] {
  const expected = orders
    .flatMap(({ key }) => PARTS.map((part) => key + part))
    .sort()
  const archive = [...expected, ...orders.map(({ key }) => `${key}.sha256`)]
  return [
    ...difference("drop folder", drop.files(), expected),
    ...difference("archive", drop.archived(), archive.sort()),
    ...difference("staging", drop.staged(), []),
    ...orders.flatMap((order) =>
      drop.files().includes(`${order.key}.xml`)
        ? contentOf(order, drop.order(`${order.key}.xml`))
        : []
    ),
  ]
}

function difference(
  folder: string,
  actual: string[],
  expected: string[]
): string[] {
  return [
    ...actual
      .filter((name) => !expected.includes(name))
      .map((name) => `a file of no standing order in the ${folder}: ${name}`),
    ...expected
      .filter((name) => !actual.includes(name))
      .map((name) => `a file missing in the ${folder}: ${name}`),
  ]
}

/** Whether the ERP got what the buyer ordered. */
function contentOf(order: Ordered, file: DroppedOrder): string[] {
  const lines = file.lines
    .map(({ sku, quantity }) => ({ sku, quantity }))
    .sort((a, b) => (a.sku < b.sku ? -1 : 1))
  const same =
    file.key === order.key &&
    // Core does not round a total; a document has two decimals.
    Math.abs(Number(file.payable) - Number(order.total)) < 0.006 &&
    JSON.stringify(lines) === JSON.stringify(sorted(order.lines))
  return same
    ? []
    : [
        `file ${order.key} says ${JSON.stringify({ ...file, lines })}, the order ${JSON.stringify(order)}`,
      ]
}

function sorted(lines: Ordered["lines"]): Ordered["lines"] {
  return lines
    .map(({ sku, quantity }) => ({ sku, quantity: String(Number(quantity)) }))
    .sort((a, b) => (a.sku < b.sku ? -1 : 1))
}
