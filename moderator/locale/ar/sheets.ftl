### الأوراق والروابط التي توزعها جهة التنظيم: العناوين الشخصية والرسائل والدعوات والمطبوعات.

## الروابط

sheets-links-lead = لكل شخص عنوان خاص به. ومن يفتحه يتولى ذلك الدور، فلا تسلّموه إلا إلى صاحبه.
sheets-print-all = طباعة صفحة لكل رابط
sheets-print-compact = طباعة الكل في صفحات قليلة
sheets-print-one = طباعة
sheets-audience = للجميع
sheets-audience-lead = لا يحتاج الجمهور إلى عنوان شخصي. الرمز المعروض على الشاشة، أو هذا العنوان القصير، يفتح الجلسة على أي هاتف.
sheets-code = الرمز
sheets-address-of = عنوان { $name }
sheets-copy = نسخ
sheets-copied = تم النسخ
sheets-mail = كتابة رسالة
sheets-invitation = موعد في التقويم
sheets-change = سحب أو تجديد
sheets-withdraw = سحب
sheets-renew = عنوان جديد
sheets-renew-hint = عند إنشاء عنوان جديد يتوقف العنوان السابق فورًا.
sheets-withdrawn = مسحوب
sheets-withdrawn-text = العنوان الذي سُلّم لم يعد يفتح شيئًا ولن يعود. ويمكنكم إنشاء عنوان جديد في أي وقت.
sheets-own = رابطكم
sheets-own-text = فتحتم هذه الصفحة بهذا الرابط. إذا رآه آخرون فأنشئوا عنوانًا جديدًا: يعتمده هذا المتصفح مباشرة.
sheets-here = مفتوح الآن
sheets-opened = سبق فتحه
sheets-podium = أعضاء المنصة
sheets-team = الفريق والشاشات
sheets-time-at = من { $from } إلى { $to }، { $city }
sheets-personal = هذا العنوان شخصي. يرجى عدم إعطائه لغيركم.
sheets-done-withdrawn = سُحب الرابط. لم يعد العنوان يفتح شيئًا. وإن كان ذلك خطأ فأنشئوا عنوانًا جديدًا.
sheets-done-renewed = أُنشئ عنوان جديد. ولم يعد العنوان السابق يفتح شيئًا.
sheets-done-added = الرابط جاهز. سلّموه بالبريد أو على ورق أو في شكل موعد في التقويم.
sheets-add = إضافة رابط
sheets-add-lead = لمن ينضم إلى الفريق، أو لشاشة ثانية، أو لجهاز آخر للشخص نفسه.
sheets-add-role = الدور
sheets-add-person = الشخص
sheets-add-person-hint = صاحب الكلمة الافتتاحية وعضو حلقة النقاش هما دائمًا من هؤلاء الأشخاص.
sheets-add-whose = يرجى اختيار صاحب الرابط: هذا الدور هو دائمًا لأحد أعضاء المنصة.
sheets-add-nobody = لا أحد من المنصة
sheets-add-name = الاسم كما تريدون العثور عليه هنا
sheets-add-submit = إضافة الرابط

## الأدوار وما ينتظر أصحابها

sheets-role-organiser = التنظيم
sheets-role-moderator = إدارة الجلسة
sheets-role-co-moderator = المساعدة في إدارة الجلسة
sheets-role-timekeeper = ضبط الوقت
sheets-role-note-taker = تدوين الملاحظات
sheets-role-opening = إلقاء كلمة افتتاحية
sheets-role-panellist = عضو حلقة النقاش
sheets-role-booth = مقصورة الترجمة الشفوية
sheets-role-technician = الشؤون التقنية
sheets-role-display = شاشة العرض
sheets-role-stage = ساعة المتكلم
sheets-expect-organiser = هنا تعدّون الجلسة: البرنامج والإعدادات والروابط والأوراق، ثم السجل والتقرير. كل من لديه هذا العنوان يستطيع ذلك كله، فاحتفظوا به لأنفسكم.
sheets-expect-moderator = من هذه الصفحة تديرون الجلسة: من يتكلم، وكم من الوقت، وما الذي يلي. زر واحد، «التالي»، يقودكم خلالها. افتحوها على حاسوب محمول أو جهاز لوحي قبل بدء الجلسة بربع ساعة.
sheets-expect-co-moderator = تقرؤون الأسئلة قبل أن تراها القاعة، فتقبلونها أو تدمجونها أو تحيلونها أو ترفضونها مع ذكر السبب. ويرى من يدير الجلسة قراركم فورًا. ويُفضَّل حاسوب له لوحة مفاتيح.
sheets-expect-timekeeper = تتولون الساعات: البدء والإيقاف المؤقت وزيادة الوقت والإنهاء. وتعرض الصفحة البرنامج ومقدار التأخر.
sheets-expect-note-taker = تدوّنون ما يقال وما يُتعهد به، إلى جانب البرنامج والأسئلة. وتصبح ملاحظاتكم جزءًا من السجل.
sheets-expect-opening = على هاتفكم أو حاسوبكم ترون متى يحين دوركم وكم لديكم من الوقت. وتدعوكم الصفحة إلى الاستعداد قبل أن تُعطى لكم الكلمة. أبقوها مفتوحة إلى جانب أوراقكم.
sheets-expect-panellist = على هاتفكم أو حاسوبكم ترون متى يحين دوركم وكم لديكم من الوقت وأي سؤال موجه إليكم. وبلمسة واحدة تجيبون مدير الجلسة دون كلام. أبقوا الصفحة مفتوحة إلى جانب أوراقكم أو نافذة الفيديو.
sheets-expect-booth = ترون الأسماء والمناصب ونص الأسئلة قبل النطق بها. وبلمسة واحدة تُبلغون مدير الجلسة بأن الكلام سريع.
sheets-expect-technician = ترون الشاشات المتصلة وغير المتصلة وما يعرضه جهاز العرض. ويمكنكم تغييره من هنا.
sheets-expect-display = افتحوا هذا العنوان على حاسوب جهاز العرض واختاروا ملء الشاشة. بعد ذلك لا تحتاج الشاشة إلى أحد: الرمز والمتكلم والقائمة والأسئلة تتبع الجلسة.
sheets-expect-stage = افتحوا هذا العنوان على هاتف أو شاشة أمام من يتكلم. تظهر عليه ساعة كبيرة واحدة ورسائل مدير الجلسة.

## الرسالة والدعوة

sheets-mail-subject = { $title }: عنوانكم الشخصي
sheets-mail-dear = تحية طيبة إلى { $name }،
sheets-mail-hello = تحية طيبة،
sheets-mail-role = تشاركون في الجلسة «{ $title }». دوركم: { $role }.
sheets-mail-address = عنوانكم الشخصي:
sheets-mail-place = المكان: { $room }
sheets-mail-time = الموعد: { $when }

## الأوراق

sheets-papers-lead = أُعدّت بحسب حالة الجلسة الآن. ويرجى إعادة الطباعة بعد أي تغيير.
sheets-open-paper = فتح وطباعة
sheets-as-txt = نص
sheets-as-docx = ملف Word
sheets-as-csv = جدول (CSV)
sheets-print = طباعة
sheets-print-hint = إن لم يظهر الزر فاستخدموا أمر الطباعة في المتصفح.
sheets-language = لغة الورقة
sheets-show = عرض
sheets-name-plates = لوحات الأسماء
sheets-name-plates-text = ورقة A4 أفقية لكل شخص تُطوى من الوسط. ويُقرأ الاسم من الجانبين.
sheets-cue-cards = بطاقات إدارة الجلسة
sheets-cue-cards-text = ما يقال في كل خطوة، مع صيغة المخاطبة ونطق الأسماء. أربع في الصفحة.
sheets-run-of-show = سير الجلسة
sheets-run-of-show-text = الأوقات والأشخاص والدقائق في البرنامج كله. ويمكن قراءة ملف النص أو ملف Word من جديد كمذكرة مفاهيمية. وعند اختيار الكورية أو الرومانية يُكتب هذان الملفان بالإنكليزية.
sheets-glossary = مسرد لمقصورة الترجمة الشفوية
sheets-glossary-text = الأسماء ونطقها والمناصب والجهات والمختصرات، للمترجمين الشفويين ومعدّي الشرح النصي.
sheets-who-is-who = التعريف بالمشاركين
sheets-who-is-who-text = جميع أعضاء المنصة في جدول واحد: المنصب والجهة، في القاعة أو عبر الإنترنت، وموعد الكلام.
sheets-nobody = لا أحد على المنصة بعد. أضيفوا الأشخاص في صفحة البرنامج.
sheets-no-programme = البرنامج فارغ. أضيفوا البنود في صفحة البرنامج.
sheets-minutes = { $minutes } د
sheets-said-as = { $name }: { $hint }
sheets-column-time = الوقت
sheets-column-length = المدة
sheets-column-item = البند
sheets-column-person = الشخص
sheets-column-name = الاسم
sheets-column-said = النطق
sheets-column-function = المنصب
sheets-column-organisation = الجهة
sheets-column-part = الدور
sheets-column-where = المكان
sheets-column-speaks = موعد الكلام
sheets-column-kind = النوع
sheets-column-term = المصطلح
sheets-column-meaning = المعنى
sheets-terms = الجهات والمختصرات والمصطلحات
sheets-term-name = اسم
sheets-term-organisation = جهة
sheets-term-acronym = مختصر
sheets-term-document = وثيقة
sheets-organisers = الجهات المنظمة: { $names }

## عناوين المذكرة المفاهيمية كما يعرفها قارئ المذكرات

sheets-note-title = العنوان
sheets-note-date = التاريخ
sheets-note-time = الوقت
sheets-note-room = المكان
sheets-note-organisers = الجهات المنظمة
sheets-note-opening = الكلمات الافتتاحية
sheets-note-moderator = إدارة الجلسة
sheets-note-panellist = المتحدثون
sheets-note-programme = البرنامج
