/** Words of money people and what to say instead. */
export const financeJargon: string = `
cash flow, cashflow: money coming in and going out
liquidity: money you have at hand
solvency: whether you can pay your debts
working capital: money to work with
due diligence: checking a company before buying
private equity, venture capital: money from investors
angel investor: private investor
seed round, series a, seed funding: first money from investors
runway: how long the money lasts
burn rate: how fast the money goes
cap table: who owns which part
valuation: what a company is worth
exit strategy: plan to sell
return on investment: what it brings in
roi: what it brings in
ebitda: profit before interest and tax
equity: owners' money
asset management: looking after what you own
asset allocation: how money is spread
asset class: kind of investment
portfolio management: looking after investments
wealth management: looking after your money
tax optimisation, tax efficiency, tax-efficient: paying less tax
fiduciary: on behalf of others
amortisation, amortization: paying off in steps
forecasting: expecting
hedging: guarding against loss
derivative, derivatives: agreements about prices
risk management, risk mitigation: seeing in time what may go wrong
mitigate, mitigation: make smaller
invoice factoring, factoring: being paid before your customer pays
accounts receivable: what customers owe you
accounts payable: what you owe
mergers and acquisitions: buying and selling companies
corporate finance: money matters of large companies
restructure debt: agree again what you owe
bottom line: what is left
top line: turnover
cost reduction, cost optimisation: spending less
overheads: fixed costs
capex: money for buildings and machines
opex: money for daily costs
underwriting: deciding what to insure
actuarial: about insurance sums
fintech: banking online
insurtech, proptech, edtech, martech, medtech: new software
bootstrapped: without investors
monetise, monetize, monetisation: earn money with
liquidate: sell off
`;
