import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"
import type { Page, Product } from "../../answers"
import { AccountPriceProvider } from "../../hooks/use-account-price"
import { useAnswer } from "../../hooks/use-answer"
import { useCurrent } from "../../hooks/use-current"
import { Action } from "../../kit/action"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { inputClass } from "../../kit/input-class"
import { ItemList } from "../../kit/item-list"
import { SaveFile } from "../../kit/save-file"
import { Screen } from "../../kit/screen"
import { ApprovalNotice } from "../approvals/notice"
import { FromPrice } from "./from-price"
import { OffersNotice } from "../offers/offers-notice"
import { PriceOfferNotice } from "../price-offers/notice"
import { PreparedNotice } from "../prepared/notice"
import { Picture } from "./picture"
import { productQuery } from "./variant"
import { VariantLine } from "./variant-line"

type ProductsAnswer = Page & { products: Product[] }

/** What can be ordered here: searched, by category, at the account's own prices. */
export function CatalogScreen() {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const [params] = useSearchParams()
  const category = params.get("category") ?? ""
  const numbered = useNumbered(params.get("q") ?? "")
  return (
    <Screen
      title={t("catalog.title")}
      actions={
        <>
          <Action asChild>
            <Link to="/quick-order">{t("quickOrder.title")}</Link>
          </Action>
          {may("price.view") && (
            <SaveFile path="/store/b2b/price-list" name="price-list.csv">
              {t("price.myList")}
            </SaveFile>
          )}
        </>
      }
    >
      <ApprovalNotice />
      <PreparedNotice />
      <PriceOfferNotice />
      {may("price.view") && <OffersNotice />}
      <AccountPriceProvider>
        <ByPartNumber found={numbered} />
        <Card flush>
          <ItemList<ProductsAnswer, Product>
            label={t("catalog.title")}
            path="/store/products"
            query={{
              ...productQuery,
              ...(category ? { category_id: category } : {}),
            }}
            rows={({ products }) => products}
            id={({ id }) => id}
            search={t("catalog.search")}
            filters={<CategoryFilter />}
            row={(product) => <ProductRow product={product} />}
            empty={
              numbered.length === 0 ? (
                <Empty title={t("catalog.none")} text={t("catalog.noneText")} />
              ) : (
                <p className="txt-small text-ui-fg-subtle px-4 pb-4">
                  {t("unit.onlyByNumber")}
                </p>
              )
            }
          />
        </Card>
      </AccountPriceProvider>
    </Screen>
  )
}

type Numbered = {
  id: string
  number: string
  title: string | null
  product_id: string | null
}

/** What was typed may be what the buyer's own firm calls a product. */
function useNumbered(q: string): Numbered[] {
  const answer = useAnswer<Page & { part_numbers: Numbered[] }>(
    "/store/b2b/part-numbers",
    { q, limit: 10 },
    { enabled: q !== "" }
  )
  return q === "" ? [] : (answer.data?.part_numbers ?? [])
}

function ByPartNumber({ found }: { found: Numbered[] }) {
  const { t } = useTranslation()
  return found.length === 0 ? null : (
    <Card title={t("unit.byPartNumber")}>
      <ul className="flex flex-col">
        {found.map(({ id, number, title, product_id }) => (
          <li key={id}>
            <Link
              to={`/products/${product_id ?? ""}`}
              className="txt-medium hover:text-ui-fg-interactive inline-flex min-h-11 items-center gap-x-2"
            >
              <span className="txt-medium-plus">{number}</span> {title}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function ProductRow({ product }: { product: Product }) {
  const { t } = useTranslation()
  const [variant, ...others] = product.variants
  const to = `/products/${product.id}`
  return (
    <div className="flex gap-x-4 py-4">
      <Picture url={product.thumbnail} />
      <div className="flex min-w-0 flex-1 flex-col gap-x-6 gap-y-2 lg:flex-row lg:items-center">
        <div className="lg:flex-1">
          <Link
            to={to}
            className="txt-medium-plus hover:text-ui-fg-interactive inline-flex min-h-8 items-center"
          >
            {product.title}
          </Link>
          <p className="txt-small text-ui-fg-subtle">
            {others.length === 0
              ? variant?.sku
              : t("catalog.kinds", { count: product.variants.length })}
          </p>
        </div>
        {variant && others.length === 0 ? (
          <VariantLine variant={variant} name={product.title} />
        ) : (
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2 lg:w-[30rem]">
            <FromPrice variants={product.variants} />
            <Action asChild>
              <Link to={to}>{t("catalog.choose")}</Link>
            </Action>
          </div>
        )}
      </div>
    </div>
  )
}

type Category = { id: string; name: string; parent_category_id: string | null }

function CategoryFilter() {
  const { t } = useTranslation()
  const [params, setParams] = useSearchParams()
  const answer = useAnswer<{ product_categories: Category[] }>(
    "/store/product-categories",
    { limit: 500, fields: "id,name,parent_category_id" }
  )
  const all = answer.data?.product_categories ?? []
  const below = (parent: string | null) =>
    all.filter(({ parent_category_id }) => parent_category_id === parent)
  return (
    <select
      aria-label={t("catalog.category")}
      className={`${inputClass} sm:w-64`}
      value={params.get("category") ?? ""}
      onChange={(event) => {
        const chosen = event.target.value
        setParams(chosen ? { category: chosen } : {}, { replace: true })
      }}
    >
      <option value="">{t("catalog.allCategories")}</option>
      {below(null).map((parent) => (
        <optgroup key={parent.id} label={parent.name}>
          <option value={parent.id}>
            {t("catalog.allOf", { name: parent.name })}
          </option>
          {below(parent.id).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
