/** Rows of the tables that belong to no book. */
export interface AccountTables {
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly name_key: string;
    readonly password_hash: string;
    readonly book_id: string;
    readonly created_at: string;
  };
  readonly member: { readonly book_id: string; readonly user_id: string };
  readonly session: {
    readonly id: string;
    readonly user_id: string;
    readonly token_hash: string;
    readonly label: string;
    readonly device: string;
    readonly created_at: string;
    readonly seen_at: string;
    readonly expires_at: string;
  };
  readonly revoked_session: { readonly token_hash: string; readonly revoked_at: string };
  readonly one_time_link: {
    readonly token_hash: string;
    readonly purpose: string;
    readonly user_id: string | null;
    readonly expires_at: string;
  };
  readonly job: {
    readonly id: string;
    readonly book_id: string;
    readonly kind: string;
    readonly state: string;
    readonly data: string;
    readonly created_at: string;
    readonly updated_at: string;
    readonly leased_until: string | null;
    readonly leased_by: string | null;
  };
}
