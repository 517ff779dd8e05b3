/**
 * Generator of counterparties, whom the bodies check: companies, shops and citizens of each district, by trade, each met again and again
 * over the year.
 */
import { type Chance, chance } from './chance.js';
import { address, firmName, personName, trades } from './names.js';
import { creditCode, residentId } from './numbers.js';
import { areaOf, type DistrictCode, districtNames } from './shape.js';

export interface Counterparty {
  readonly name: string;
  readonly nature: '01' | '02' | '03';
  readonly certificate: '001' | '111';
  readonly number: string;
  readonly registered: string;
  readonly operating: string;
  readonly companyType: string;
}

const FOR_EACH_TRADE = 130;

export function counterparties(district: DistrictCode): ReadonlyMap<string, readonly Counterparty[]> {
  const luck = chance(`counterparties ${district}`);
  const location = district === 'city' ? '鄂城区' : districtNames[district];
  const usedNames = new Set<string>();
  const counterparty = (trade: string): Counterparty => (luck.odds(0.06) ? citizen(luck, district, location) : firm(luck, district, location, trade));
  return new Map(
    trades.map((trade) => {
      const list: Counterparty[] = [];
      while (list.length < FOR_EACH_TRADE) {
        const next = counterparty(trade);
        if (usedNames.has(next.number) || usedNames.has(next.name)) continue;
        usedNames.add(next.number).add(next.name);
        list.push(next);
      }
      return [trade, list];
    }),
  );
}

function firm(luck: Chance, district: DistrictCode, location: string, trade: string): Counterparty {
  const { name, company } = firmName(luck, trade, location);
  const where = address(luck, district, location);
  return {
    name,
    nature: company ? '02' : '03',
    certificate: '001',
    number: creditCode(luck, company ? '91' : '92', areaOf[district]),
    registered: where,
    operating: luck.odds(0.85) ? where : address(luck, district, location),
    companyType: company ? '有限责任公司' : '个体工商户',
  };
}

function citizen(luck: Chance, district: DistrictCode, location: string): Counterparty {
  const where = address(luck, district, location);
  return {
    name: personName(luck),
    nature: '01',
    certificate: '111',
    number: residentId(luck, areaOf[district]),
    registered: where,
    operating: where,
    companyType: '',
  };
}
