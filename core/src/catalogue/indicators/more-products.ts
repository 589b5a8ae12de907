import { flow, indicatorsOf } from "./define.ts";
import { linesOf } from "./lines.ts";

/** 主要工业产品产量 that the national bureau lists beside those of every bulletin. */
export const moreProducts = indicatorsOf(
  "products",
  { ...flow, janFebCombined: true },
  linesOf(
    `pyrite|硫铁矿石|pyrite|万吨
     lng|液化天然气|liquefied natural gas|万吨
     coal-gas|煤气|coal gas|亿立方米
     fuel-oil|燃料油|fuel oil|万吨
     naphtha|石脑油|naphtha|万吨
     lubricants|润滑油|lubricants|万吨
     lpg|液化石油气|liquefied petroleum gas|万吨
     petroleum-coke|石油焦|petroleum coke|万吨
     bitumen|石油沥青|bitumen|万吨
     benzene|纯苯|benzene|万吨
     phosphoric-acid|磷酸|phosphoric acid|万吨
     calcium-carbide|碳化钙|calcium carbide|万吨|电石
     synthetic-fibre|合成纤维|synthetic fibre|万吨
     polyester|涤纶|polyester fibre|万吨|涤纶纤维
     nylon|锦纶|nylon fibre|万吨|锦纶纤维
     viscose|粘胶短纤维|viscose staple fibre|万吨
     polyethylene|聚乙烯树脂|polyethylene|万吨
     polypropylene|聚丙烯树脂|polypropylene|万吨
     pvc|聚氯乙烯树脂|polyvinyl chloride|万吨
     glass-fibre|玻璃纤维纱|glass fibre yarn|万吨
     laminated-glass|夹层玻璃|laminated glass|万平方米
     insulating-glass|中空玻璃|insulating glass|万平方米
     household-glass|日用玻璃制品|household glassware|万吨
     household-ceramics|日用陶瓷制品|household ceramics|万件
     refractories|耐火材料制品|refractories|万吨
     graphite|石墨及碳素制品|graphite and carbon products|万吨
     membranes|沥青和改性沥青防水卷材|bituminous membranes|万平方米
     nonwovens|非织造布|non-wovens|万吨|非织造布(无纺布)|无纺布
     woollens|毛机织物|woollen fabric|万米|毛机织物(呢绒)|呢绒
     wool-yarn|绒线|knitting wool|吨|绒线(俗称毛线)
     down-garments|羽绒服装|down garments|万件
     suits|西服套装|suits|万件
     shirts|衬衫|shirts|万件
     newsprint|新闻纸|newsprint|万吨
     boxboard|箱纸板|container board|万吨
     soy-sauce|酱油|soy sauce|万吨
     monosodium-glutamate|味精|monosodium glutamate|万吨|味精(谷氨酸钠)
     milk-powder|乳粉|milk powder|万吨
     liquid-milk|液体乳|liquid milk|万吨
     yellow-wine|黄酒|yellow rice wine|万千升
     carbonated-drinks|碳酸饮料|carbonated drinks|万吨|碳酸饮料类(汽水)
     juices|果汁和蔬菜汁饮料|fruit and vegetable juices|万吨|果汁和蔬菜汁饮料类
     bottled-water|包装饮用水|packaged drinking water|万吨|包装饮用水类
     frozen-dim-sum|速冻米面食品|quick-frozen rice and flour food|万吨
     biscuits|饼干|biscuits|万吨
     candy|糖果|candy|万吨
     power-boilers|电站锅炉|power station boilers|蒸发量吨
     steam-turbines|电站用汽轮机|steam turbines for power stations|万千瓦
     cnc-machine-tools|数控金属切削机床|CNC machine tools|台
     forming-machine-tools|金属成形机床|metal forming machine tools|台
     fans|风机|industrial fans|万台
     gas-compressors|气体压缩机|gas compressors|万台
     reducers|减速机|speed reducers|万台
     moulds|模具|moulds|万套
     large-tractors|大型拖拉机|large tractors|台
     medium-tractors|中型拖拉机|medium tractors|台
     small-tractors|小型拖拉机|small tractors|台
     smelting-equipment|冶炼设备|smelting equipment|吨|金属冶炼设备
     cement-equipment|水泥专用设备|cement machinery|吨
     feed-equipment|饲料生产专用设备|feed machinery|台
     packing-equipment|包装专用设备|packing machinery|台
     plastics-equipment|塑料加工专用设备|plastics machinery|台
     air-cleaning-equipment|大气污染防治设备|air pollution control equipment|台(套)
     concrete-machinery|混凝土机械|concrete machinery|台
     earth-movers|铲土运输机械|earth-moving machinery|台
     loaders|装载机|loaders|台
     power-tools|电动手提式工具|electric hand tools|万台
     rail-wagons|铁路货车|railway wagons|辆
     rail-coaches|铁路客车|railway coaches|辆
     urban-rail|城市轨道车辆|urban rail vehicles|辆
     mpv|多功能乘用车(MPV)|multi-purpose vehicles|万辆|多功能乘用车|MPV
     hydro-generators|水轮发电机组|hydroelectric generating sets|万千瓦
     turbo-generators|汽轮发电机|turbo-generators|万千瓦
     wind-generators|风力发电机组|wind generating sets|万千瓦
     high-voltage-panels|高压开关板|high-voltage switchboards|面
     low-voltage-panels|低压开关板|low-voltage switchboards|面
     optical-cable|光缆|optical cable|万芯千米
     lead-acid-batteries|铅酸蓄电池|lead-acid batteries|万千伏安时
     primary-cells|原电池及原电池组|primary cells|亿只
     solar-heaters|太阳能热水器|solar water heaters|万平方米
     freezers|家用冷柜|household freezers|万台|家用冷柜(家用冷冻箱)|冷柜
     electric-fans|家用电风扇|electric fans|万台|电风扇
     range-hoods|家用吸排油烟机|range hoods|万台
     rice-cookers|电饭锅|rice cookers|万个
     microwaves|微波炉|microwave ovens|万台
     electric-heaters|家用电热水器|electric water heaters|万台|家用电热水器(家用电热水装置)
     gas-heaters|家用燃气热水器|gas water heaters|万台
     gas-stoves|家用燃气灶具|gas stoves|万台
     laptops|笔记本计算机|laptops|万台
     tablets|平板电脑|tablets|万台|平板计算机
     monitors|显示器|displays|万台
     printers|打印机|printers|万台
     copiers|复印和胶版印制设备|copying and offset equipment|万台
     cameras|数码照相机|digital cameras|万台
     exchanges|程控交换机|telephone exchanges|万线
     base-stations|移动通信基站设备|mobile base stations|万射频模块
     loudspeaker-sets|组合音响|stereo sets|万台
     lcd-televisions|液晶电视机|LCD televisions|万台
     electrical-meters|电工仪器仪表|electrical meters|万台
     vehicle-meters|汽车仪器仪表|vehicle instruments|万台
     analysers|分析仪器及装置|analytical instruments|万台(套)`,
    ({ code, name, english, unit, others }) => ({
      code: `product-${code}`,
      name: `${name}产量`,
      english: `Output of ${english}`,
      unit,
      aliases: [`产品产量:${name}`, ...others.map((word) => `${word}产量`)],
      within: { products: [name, ...others], "industrial-output": [name, ...others] },
    }),
  ),
);
