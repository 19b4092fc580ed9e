### صفحتا المقصورة والفني.

backstage-needs-scripts = تحتاج هذه الصفحة إلى JavaScript. يرجى تفعيلها أو استخدام متصفح آخر.

booth-title = مقصورة الترجمة
booth-now = الآن
booth-next = التالي
booth-nobody = لا أحد يتكلم الآن.
booth-nothing-next = لا شيء بعد ذلك.
booth-texts = النصوص القادمة
booth-no-texts = لم تُعتمد أي أسئلة بعد.
booth-names = الأسماء

technician-title = فني القاعة
technician-phones = الهواتف المتصلة
technician-no-phone = لم يصل أي هاتف إلى هذا العنوان بعد. كثيرا ما تعزل شبكات الفنادق الأجهزة بعضها عن بعض.
technician-address = يدخلون من هنا:
technician-screens = الشاشات
technician-connected =
    { $count ->
        [0] غير متصل
        [one] متصل واحد
        [two] متصلان
        [few] { $count } متصلين
        [many] { $count } متصلا
       *[other] { $count } متصل
    }
technician-people = المنصة
technician-room = في القاعة
technician-online = عبر الإنترنت
technician-green = يستجيب
technician-amber = صامت منذ 8 ثوان
technician-red = لا اتصال
technician-never = لم يصل بعد
technician-wall = ما يظهر على الجدار
